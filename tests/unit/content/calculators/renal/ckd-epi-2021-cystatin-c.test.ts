import { expect, it } from 'vitest';
import { ckdEpi2021CystatinC } from '../../../../../content/calculators/renal/ckd-epi-2021-cystatin-c.ts';
import { refusalOf, resultOf, valueOf } from '../run.ts';

const woman = { age: 55, sex: 'female', creatinine: 0.9, cystatin: 1 };

it('has no jump where cystatin C is 0.8', () => {
  const near = [0.7999, 0.8, 0.8001].map((cystatin) => valueOf(ckdEpi2021CystatinC, { ...woman, cystatin }));
  expect(Math.max(...near) - Math.min(...near)).toBeLessThan(0.05);
});

it('keeps cystatin C within 0.1 to 10 mg/L', () => {
  expect(refusalOf(ckdEpi2021CystatinC, { ...woman, cystatin: 0.09 })).toContain('mg/L');
  expect(refusalOf(ckdEpi2021CystatinC, { ...woman, cystatin: 10.1 })).toContain('mg/L');
  expect(resultOf(ckdEpi2021CystatinC, { ...woman, cystatin: 10 }).warnings).toHaveLength(1);
});
