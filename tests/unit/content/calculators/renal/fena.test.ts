import { expect, it } from 'vitest';
import { fena } from '../../../../../content/calculators/renal/fena.ts';
import { readingOf, resultOf, valueOf } from '../run.ts';

/** With plasma sodium 140, plasma creatinine 1.4 and urine creatinine 100, FENa is urine sodium ÷ 100. */
const at = (urineSodium: number) => ({
  urineSodium,
  plasmaSodium: 140,
  plasmaCreatinine: 1.4,
  urineCreatinine: 100,
});

it('is pre-renal below 1%, not at 1%', () => {
  expect(readingOf(fena, at(99))).toContain('< 1%');
  expect(readingOf(fena, at(100))).toContain('≥ 1%');
  expect(resultOf(fena, at(99.9)).display).toBe('0.999%');
});

it('compares the creatinines in one unit, whatever each came in', () => {
  const mixed = { ...at(50), plasmaCreatinine: '123.76 umol-l', urineCreatinine: '8.84 mmol-l' };
  expect(valueOf(fena, mixed)).toBeCloseTo(valueOf(fena, at(50)), 9);
});
