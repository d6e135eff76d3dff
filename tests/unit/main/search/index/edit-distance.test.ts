import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../../../../main/search/index/edit-distance.ts';

it.each([
  ['', '', 0],
  ['heart', 'heart', 0],
  ['heart', 'haert', 1],
  ['pnuemonia', 'pneumonia', 1],
  ['diarhea', 'diarrhoea', 2],
  ['abc', '', 3],
])('%s and %s are %i apart', (one, other, distance) => {
  expect(editDistance(one, other, 5)).toBe(distance);
  expect(editDistance(other, one, 5)).toBe(distance);
});

it('says more than the most, and no more, as soon as it is certain', () => {
  expect(editDistance('aaaaaaaaaa', 'bbbbbbbbbb', 2)).toBe(3);
});

it('is never less than the difference of the lengths, nor more than the longer', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      const distance = editDistance(one, other, 50);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});
