import { expect, it } from 'vitest';
import { bsa } from '../../../../../content/calculators/endocrine/bsa.ts';
import { resultOf } from '../run.ts';

it('shows both formulas with their working', () => {
  const result = resultOf(bsa, { height: 170, weight: 70 });
  expect(result.display).toBe('1.82 m²');
  expect(result.others[0]?.display).toBe('1.81 m²');
  expect(result.steps[0]).toBe('√(170 × 70 ÷ 3600) = 1.8181 m²');
});
