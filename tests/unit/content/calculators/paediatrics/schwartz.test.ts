import { expect, it } from 'vitest';
import { schwartz } from '../../../../../content/calculators/paediatrics/schwartz.ts';
import { refusalOf, valueOf } from '../run.ts';

const child = { age: 8, height: 125, creatinine: 1 };

it.each([[0.9, true], [1, false], [16, false], [16.1, true]])('age %s is refused: %s (derived at 1 to 16 years)', (age, refused) => {
  expect(refusalOf(schwartz, { ...child, age }).includes('1 to 16 years')).toBe(refused);
}); // prettier-ignore

it('takes metres and µmol/L', () => {
  expect(valueOf(schwartz, { ...child, height: '1.25 m', creatinine: '88.4 umol-l' })).toBeCloseTo(
    0.413 * 125,
    9,
  );
});
