import { expect, it } from 'vitest';
import { romanNumeral } from '../../../../../main/search/analysis/numerals.ts';

it.each(['ii', 'iii', 'vii', 'viii', 'xii', 'xiii'])('“%s” is nothing but a numeral', (word) => {
  expect(romanNumeral(word, undefined)).toMatch(/^\d+$/);
});

it.each(['i', 'iv', 'v', 'vi', 'x'])('“%s” is a numeral only after a noun that is counted', (word) => {
  expect(romanNumeral(word, 'give')).toBeNull();
  expect(romanNumeral(word, undefined)).toBeNull();
  expect(romanNumeral(word, 'type')).toMatch(/^\d+$/);
});

it('is not found among the names every object has', () => {
  expect(['constructor', 'tostring', 'valueof'].map((word) => romanNumeral(word, undefined))).toEqual([
    null,
    null,
    null,
  ]);
});
