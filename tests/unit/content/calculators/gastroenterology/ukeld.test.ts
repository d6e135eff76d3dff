import { expect, it } from 'vitest';
import { ukeld } from '../../../../../content/calculators/gastroenterology/ukeld.ts';
import { refusalOf, valueOf } from '../run.ts';

it('works in µmol/L and takes mg/dL', () => {
  const molar = { inr: 1.5, creatinine: 132.6, bilirubin: 34.2, sodium: 135 };
  expect(valueOf(ukeld, { ...molar, creatinine: '1.5 mg-dl', bilirubin: '2 mg-dl' })).toBe(
    valueOf(ukeld, molar),
  );
});

it('catches mg/dL entered as µmol/L', () => {
  expect(refusalOf(ukeld, { inr: 1.5, creatinine: 1.5, bilirubin: 50, sodium: 135 })).toContain(
    'If it was 1.5 mg/dL, change the unit',
  );
});
