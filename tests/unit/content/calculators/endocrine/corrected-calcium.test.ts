import { expect, it } from 'vitest';
import { correctedCalcium } from '../../../../../content/calculators/endocrine/corrected-calcium.ts';
import { otherOf, resultOf } from '../run.ts';

it('shows the everyday rule and Payne’s own equation, which is another', () => {
  const given = { calcium: 8, albumin: 2 };
  expect(resultOf(correctedCalcium, given).display).toBe('9.6 mg/dL (2.40 mmol/L)');
  expect(otherOf(correctedCalcium, given, 'Payne’s own equation (factor 1)')).toBe(10);
});

it('agrees with the SI form, calcium + 0.02 × (40 − albumin), to the second decimal', () => {
  for (const [calcium, albumin] of [
    [1.83, 26],
    [2.1, 20],
    [2.6, 45],
    [1.5, 15],
  ] as const) {
    const { display } = resultOf(correctedCalcium, {
      calcium: `${calcium} mmol-l`,
      albumin: `${albumin} g-l`,
    });
    expect(Math.abs(Number(display.split(' ')[0]) - (calcium + 0.02 * (40 - albumin)))).toBeLessThan(0.0075);
  }
});
