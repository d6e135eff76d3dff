import { expect, it } from 'vitest';
import { deltaRatio } from '../../../../../content/calculators/renal/delta-ratio.ts';
import { refusalOf, resultOf } from '../run.ts';

it('has no value at a bicarbonate of 24', () => {
  expect(refusalOf(deltaRatio, { gap: 20, bicarbonate: 24 })).toContain('divides by zero');
  expect(resultOf(deltaRatio, { gap: 20, bicarbonate: 23.9 }).value).toBeCloseTo(80, 6);
});

it('warns outside a high anion gap acidosis', () => {
  const warned = (gap: number, bicarbonate: number) =>
    resultOf(deltaRatio, { gap, bicarbonate }).warnings.length;
  expect([warned(20, 12), warned(12, 12), warned(20, 25), warned(12, 30)]).toEqual([0, 1, 1, 2]);
});
