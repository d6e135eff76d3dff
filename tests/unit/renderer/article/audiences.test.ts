import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../content/model/text.ts';
import { plainText, wordingFor } from '../../../../content/model/reading.ts';
import { sentencesRead } from '../../../../renderer/article/reading.ts';
import { citesTheSame, wordingsIn, type WordingBlock } from '../../../../renderer/article/wordings.ts';
import { starterArticles } from '../../../relevance/starter-library.ts';

/** How the clinician's words forbid; and all the ways in which plainer words may do so. */
const FORBIDS = {
  strictly: /\b(?:do not|must not|should not|never|avoid\w*|contraindicat\w*|unsafe|dangerous|harmful)\b/i,
  inAnyWay: /\b(?:not|no|never|avoid\w*|without|unless|except|cannot|stop|unsafe|dangerous|harm\w*|only)\b/i,
};
/** How the clinician's words say that a claim is not sure; and all the ways in which plainer words may do so. */
const DOUBTS = {
  strictly:
    /\b(?:may|might|uncertain\w*|unclear|unknown|unproven|possibly|probably|low certainty|disput\w*|disagree\w*|not (?:known|shown|proven))\b/i,
  inAnyWay:
    /\b(?:may|might|can|could|(?:un)?certain\w*|clear|(?:un)?known?|proven|possibl[ey]|probabl[ey]|(?:un)?likely|seem\w*|disagree\w*|few|some|sometimes|often|about|sure)\b/i,
};

const others = ['student', 'public'] as const;
const articles = await starterArticles();
const passages = articles.flatMap((article) =>
  wordingsIn(article.sections.flatMap(({ blocks }) => blocks)).map((passage) => ({
    article: article.id,
    passage,
  })),
);

const textFor = (passage: WordingBlock, audience: 'clinician' | (typeof others)[number]): string =>
  sentencesRead(wordingFor(passage, audience), audience)
    .map(({ content }) => plainText(content))
    .join(' ');

/** Passages of which a wording lacks a kind of words that the clinician's has. Words can be counted, their sense cannot: a reviewer reads both. */
const losing = ({ strictly, inAnyWay }: typeof FORBIDS): string[] =>
  passages.flatMap(({ article, passage }) =>
    others
      .filter(
        (audience) =>
          strictly.test(textFor(passage, 'clinician')) && !inAnyWay.test(textFor(passage, audience)),
      )
      .map((audience) => `${article}, ${audience}: ${textFor(passage, audience)}`),
  );

describe('between audiences of the starter pack', () => {
  it('there are wordings to compare', () => {
    expect(passages.length).toBeGreaterThan(10);
  });

  it('no source and no grade is lost or added', () => {
    const uneven = passages.filter(({ passage }) =>
      others.some((audience) => !citesTheSame(passage, 'clinician', audience)),
    );
    expect(uneven.map(({ article }) => article)).toEqual([]);
  });

  it('no warning sign, caution or dispute stands inside a wording, where one audience could miss it', () => {
    const guarded = (blocks: readonly Block[]): boolean =>
      blocks.some(
        (block) =>
          block.type === 'redFlags' ||
          block.type === 'conflict' ||
          (block.type === 'note' && block.tone === 'caution') ||
          (block.type === 'list' && block.items.some(guarded)),
      );
    const inside = passages.filter(({ passage }) =>
      [passage.clinician, passage.student ?? [], passage.public ?? []].some(guarded),
    );
    expect(inside.map(({ article }) => article)).toEqual([]);
  });

  it('no passage that forbids something forbids nothing in other words', () => {
    expect(losing(FORBIDS)).toEqual([]);
  });

  it('no passage that says how sure it is says so to one audience only', () => {
    expect(losing(DOUBTS)).toEqual([]);
  });
});
