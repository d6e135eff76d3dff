import { expect, it } from 'vitest';
import { adjustedBodyWeight } from '../../../../../content/calculators/endocrine/adjusted-body-weight.ts';
import { resultOf } from '../run.ts';

it('warns below the ideal weight', () => {
  const warned = (weight: number) =>
    resultOf(adjustedBodyWeight, { sex: 'male', height: '60 in', weight }).warnings.length;
  expect([49.9, 50, 90].map(warned)).toEqual([1, 0, 0]);
});
