import { expect, it } from 'vitest';
import { homaIr } from '../../../../../content/calculators/endocrine/homa-ir.ts';
import { resultOf, valueOf } from '../run.ts';

it('is the same in mg/dL ÷ 405 and in mmol/L ÷ 22.5', () => {
  expect(valueOf(homaIr, { insulin: 8, glucose: '5.5 mmol-l' })).toBeCloseTo((8 * 5.5) / 22.5, 9);
});

it('suspects pmol/L above 100', () => {
  expect(resultOf(homaIr, { insulin: 120, glucose: 90 }).warnings[0]?.reason).toContain('pmol/L');
  expect(resultOf(homaIr, { insulin: 100, glucose: 90 }).warnings).toEqual([]);
});
