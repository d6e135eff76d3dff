import { expect, it } from 'vitest';
import { formOf } from '../../../../../main/search/analysis/analyse.ts';
import { plainTerm } from '../../../../../main/search/answer/plain-words.ts';

const plain = (word: string): string => plainTerm(formOf(word).term);

it('takes everyday words of one meaning for one', () => {
  expect(plain('targets')).toBe(plain('goal'));
  expect(plain('quickly')).toBe(plain('fast'));
  expect(plain('childhood')).toBe(plain('children'));
});

it('leaves words apart that only look alike, and medical words as they are', () => {
  expect(plain('infant')).not.toBe(plain('child'));
  expect(plain('raise')).not.toBe(plain('lower'));
  expect(plainTerm(formOf('adrenaline').term)).toBe(formOf('adrenaline').term);
});
