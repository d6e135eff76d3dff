import { describe, expect, it } from 'vitest';
import type { Block, Sentence } from '../../../../../content/model/text.ts';
import { type SearchSentence, sectionText } from '../../../../../main/search/index/section-text.ts';
import { articleOf, sentenceOf } from '../small-library.ts';

function textsOf(...blocks: Block[]): readonly SearchSentence[] {
  const article = articleOf({ id: 'a', title: 'A', sections: [{ title: 'What is done', text: [], blocks }] });
  const [section] = article.sections;
  return section ? sectionText(article, section).sentences : [];
}
const paragraph = (...texts: string[]): Block => ({ type: 'paragraph', sentences: texts.map(sentenceOf) });
const cells = (...texts: string[]) => texts.map((text) => [sentenceOf(text)]);

function citing(sentence: Sentence, reference: string): Sentence {
  return { ...sentence, content: [...sentence.content, { type: 'citation', cites: [{ reference }] }] };
}

describe('a table', () => {
  const table: Block = {
    type: 'table',
    caption: [sentenceOf('How long to watch.')],
    align: [null, null],
    head: cells('At least', 'After'),
    rows: [cells('2 hours', 'One injection'), cells('6 hours', 'Two injections')],
  };

  it('is read row by row, under its head and caption', () => {
    const texts = textsOf(paragraph('All are watched.'), table);
    expect(texts.map(({ text, leadIn }) => [text, leadIn])).toEqual([
      ['All are watched.', undefined],
      ['How long to watch.', undefined],
      ['At least · After', 1],
      ['2 hours · One injection', 2],
      ['6 hours · Two injections', 2],
    ]);
  });

  it('answers with its rows alone, never with its caption or head', () => {
    expect(textsOf(table).flatMap(({ text, quotable }) => (quotable ? [text] : []))).toEqual([
      '2 hours · One injection',
      '6 hours · Two injections',
    ]);
  });

  it('keeps the citations of every cell, and the place of the first', () => {
    const cited = citing(sentenceOf('One injection'), 'who');
    const first = sentenceOf('2 hours');
    const [, row] = textsOf({ ...table, caption: [], rows: [[[first], [cited]]] });
    expect(row).toMatchObject({ id: first.id, cites: ['who'] });
  });

  it('rests a row without a source of its own on the source of its caption', () => {
    const cited = (text: string) => citing(sentenceOf(text), 'who');
    const caption = [citing(sentenceOf('After WHO.'), 'policy')];
    const rows = [cells('2 hours', 'One'), [[cited('6 hours')], [sentenceOf('Two')]]];
    expect(textsOf({ ...table, caption, rows }).map(({ cites }) => cites)).toEqual([
      ['policy'],
      [],
      ['policy'],
      ['who'],
    ]);
  });

  it('without words has no rows', () => {
    expect(textsOf({ ...table, caption: [], head: [], rows: [[[]]] })).toEqual([]);
  });
});

describe('a list', () => {
  const list: Block = {
    type: 'list',
    ordered: false,
    items: [[paragraph('Rest.')], [paragraph('Ice.', 'Not too cold.')]],
  };

  it('is read with the sentence above it', () => {
    const texts = textsOf(paragraph('It hurts.', 'Two things help:'), list);
    expect(texts.map(({ text, leadIn }) => [text, leadIn])).toEqual([
      ['It hurts.', undefined],
      ['Two things help:', undefined],
      ['Rest.', 1],
      ['Ice.', 1],
      ['Not too cold.', 1],
    ]);
  });

  it('that nothing introduces stands alone', () => {
    expect(textsOf(list).every(({ leadIn }) => leadIn === undefined)).toBe(true);
  });
});

describe('a red flag', () => {
  it('is one text, sign and action, with the sources of both: neither says what is meant alone', () => {
    const sign = citing(sentenceOf('A silent chest.'), 'signs');
    const flag = {
      urgency: 'now' as const,
      sign: [sign],
      action: [citing(sentenceOf('Call for help.'), 'gina')],
    };
    expect(textsOf({ type: 'redFlags', flags: [flag] })).toEqual([
      { id: sign.id, text: 'A silent chest. → Call for help.', cites: ['signs', 'gina'], quotable: true },
    ]);
  });
});

describe('a paragraph', () => {
  const strong = (text: string): Sentence => ({
    ...sentenceOf(text),
    content: [{ type: 'strong', children: [{ type: 'text', value: text }] }],
  });
  const leadIns = (...sentences: Sentence[]) =>
    textsOf({ type: 'paragraph', sentences }).map(({ leadIn, quotable }) => [leadIn, quotable]);

  it('that begins with words in bold is read under them, and they are no answer', () => {
    expect(leadIns(strong('Zinc.'), sentenceOf('WHO gives it.'), sentenceOf('Ten days.'))).toEqual([
      [undefined, false],
      [0, true],
      [0, true],
    ]);
  });

  it('that is all in bold is what it says', () => {
    expect(leadIns(strong('Look at the depth.'))).toEqual([[undefined, true]]);
  });

  it('gives a sentence that points back the one before it', () => {
    const texts = ['Give calcium.', 'Its effect is short.', 'Repeat it.', 'They agree.', 'Thistle grows.'];
    expect(leadIns(...texts.map(sentenceOf)).map(([leadIn]) => leadIn)).toEqual([
      undefined,
      0,
      undefined,
      2,
      undefined,
    ]);
  });
});

describe('a dispute', () => {
  it('is read under what it is about, which is no answer itself', () => {
    const texts = textsOf({
      type: 'conflict',
      title: 'Does zinc help?',
      blocks: [paragraph('For: yes.', 'A trial.')],
    });
    expect(texts.map(({ text, leadIn, quotable }) => [text, leadIn, quotable])).toEqual([
      ['Does zinc help?', undefined, false],
      ['For: yes.', 0, true],
      ['A trial.', 0, true],
    ]);
  });
});
