import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../content/model/text.ts';
import { type SearchSentence, sectionText } from '../../../../../main/search/index/section-text.ts';
import { articleOf, sentenceOf } from '../small-library.ts';

function textsOf(...blocks: Block[]): readonly SearchSentence[] {
  const article = articleOf({ id: 'a', title: 'A', sections: [{ title: 'What is done', text: [], blocks }] });
  const [section] = article.sections;
  return section ? sectionText(article, section).sentences : [];
}
const paragraph = (...texts: string[]): Block => ({ type: 'paragraph', sentences: texts.map(sentenceOf) });
const cells = (...texts: string[]) => texts.map((text) => [sentenceOf(text)]);

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
    const cited = sentenceOf('One injection');
    cited.content.push({ type: 'citation', cites: [{ reference: 'who' }] });
    const first = sentenceOf('2 hours');
    const [, row] = textsOf({ ...table, caption: [], rows: [[[first], [cited]]] });
    expect(row).toMatchObject({ id: first.id, cites: ['who'] });
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
