import { expect, it } from 'vitest';
import { matchRanges } from '../../../../renderer/search/match-ranges.ts';

const marked = (text: string, query: string): string[] =>
  matchRanges(text, query).map(([start, end]) => text.slice(start, end));

it('marks the beginnings of words, whatever their case', () => {
  expect(marked('Acute coronary syndrome', 'cor ac')).toEqual(['Ac', 'cor']);
});

it('marks nothing in the middle of a word', () => {
  expect(marked('Hypertension', 'tension')).toEqual([]);
});

it('sees through diacritics', () => {
  expect(marked('Ménière’s disease', 'meniere')).toEqual(['Ménière']);
});

it('takes the longest of the words that fit', () => {
  expect(marked('Pulmonary embolism', 'p pulm')).toEqual(['Pulm']);
});

it('marks nothing for an empty query', () => {
  expect(matchRanges('Sepsis', '  ')).toEqual([]);
});
