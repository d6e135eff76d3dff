import { expect, it } from 'vitest';
import { labelWords } from '../../../../../main/search/analysis/label-words.ts';
import { phraseKey, phraseWords } from '../../../../../main/search/analysis/phrase-words.ts';

it('gives plurals and both spellings of a phrase one key', () => {
  expect(phraseKey('Heart attacks')).toBe(phraseKey('heart attack'));
  expect(phraseKey('oesophageal tumours')).toBe(phraseKey('esophageal tumor'));
  expect(phraseKey('Crohn’s disease')).toBe(phraseKey('crohn disease'));
});

it('keeps A&E one word, and the small words of a phrase', () => {
  expect(phraseWords('off to A&E').map((word) => word.typed)).toEqual(['off', 'to', 'A&E']);
});

it('says where each word stands', () => {
  const text = 'ça va?';
  expect(phraseWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['ça', 'va']);
});

it('folds the words of a label but leaves them whole, so that half a word finds them', () => {
  expect(labelWords('The Oesophagus, and Crohn’s')).toEqual(['the', 'esophagus', 'and', 'crohns']);
});
