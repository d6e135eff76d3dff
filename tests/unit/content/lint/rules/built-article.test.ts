import { describe, expect, it } from 'vitest';
import { denseNumbering } from '../../../../../content/lint/rules/dense-numbering.ts';
import { redFlagInWording } from '../../../../../content/lint/rules/red-flag-in-wording.ts';
import { redFlagWithoutAction } from '../../../../../content/lint/rules/red-flag-without-action.ts';
import { lintContext } from '../../../../../content/lint/lint.ts';
import type { Block, Sentence } from '../../../../../content/model/text.ts';
import type { Rule } from '../../../../../content/lint/rule.ts';
import type { SourceArticle } from '../../../../../content/pack/source-types.ts';
import { readFixture } from '../fixture-source.ts';

/** Reading refuses these already, so a good article is broken after it was built. */
async function broken(
  change: (source: SourceArticle) => SourceArticle['article'],
): Promise<{ check: (rule: Rule) => string[] }> {
  const { shared, articles } = await readFixture('wording-citations-differ/good');
  const [source] = articles;
  if (!source) throw new Error('the fixture has no article');
  const article = change(source);
  const context = lintContext({ today: '2026-11-23' });
  return {
    check: (rule) =>
      (rule.article?.({ ...source, article }, shared, context) ?? []).map(({ message }) => message),
  };
}

const words = (id: string, value: string): Sentence => ({ id, content: [{ type: 'text', value }] });
const redFlags = (action: Sentence): Block => ({
  type: 'redFlags',
  flags: [{ urgency: 'now', sign: [words('s90', 'A swollen calf.')], action: [action] }],
});
const withBlock = (block: Block) => (source: SourceArticle) => {
  const [section, ...rest] = source.article.sections;
  if (!section) throw new Error('the fixture has no section');
  return { ...source.article, sections: [{ ...section, blocks: [block, ...section.blocks] }, ...rest] };
};

describe('dense-numbering', () => {
  it('accepts what the builder numbered', async () => {
    const { check } = await broken(({ article }) => article);
    expect(check(denseNumbering)).toEqual([]);
  });

  it('refuses a gap', async () => {
    const { check } = await broken(({ article }) => ({
      ...article,
      references: article.references.map((reference) => ({ ...reference, number: reference.number * 2 })),
    }));
    expect(check(denseNumbering)).toEqual([
      'Reference “stick1992” has the number 2, which is not its place.',
    ]);
  });

  it('refuses another order than that of first mention', async () => {
    const { check } = await broken(({ article }) => ({
      ...article,
      references: article.references.map((reference) => ({ ...reference, number: 3 - reference.number })),
    }));
    expect(check(denseNumbering)).toHaveLength(1);
  });

  it('refuses a list that lacks a cited record', async () => {
    const { check } = await broken(({ article }) => ({
      ...article,
      references: article.references.slice(0, 1),
    }));
    expect(check(denseNumbering)).toEqual(['The reference list and the citations in the text differ.']);
  });
});

describe('red-flag-without-action', () => {
  it('accepts a sign with its action', async () => {
    const { check } = await broken(withBlock(redFlags(words('s91', 'Assess the same day.'))));
    expect(check(redFlagWithoutAction)).toEqual([]);
  });

  it('refuses an action that is only a marker', async () => {
    const marker: Sentence = {
      id: 's91',
      content: [{ type: 'citation', cites: [{ reference: 'stick1992' }] }],
    };
    const { check } = await broken(withBlock(redFlags(marker)));
    expect(check(redFlagWithoutAction)).toEqual(['A red flag does not say what to do.']);
  });
});

describe('red-flag-in-wording', () => {
  it('accepts red flags outside a wording', async () => {
    const { check } = await broken(withBlock(redFlags(words('s91', 'Assess the same day.'))));
    expect(check(redFlagInWording)).toEqual([]);
  });

  it('refuses them inside one, however deep', async () => {
    const note: Block = {
      type: 'note',
      tone: 'caution',
      blocks: [redFlags(words('s91', 'Assess the same day.'))],
    };
    const { check } = await broken(withBlock({ type: 'wording', clinician: [note] }));
    expect(check(redFlagInWording)).toEqual(['Red flags stand inside a wording.']);
  });
});
