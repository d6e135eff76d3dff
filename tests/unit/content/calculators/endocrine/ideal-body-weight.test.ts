import { expect, it } from 'vitest';
import { idealBodyWeight } from '../../../../../content/calculators/endocrine/ideal-body-weight.ts';
import { refusalOf, resultOf, valueOf } from '../run.ts';

it('continues the line below 60 inches, and says so', () => {
  expect(resultOf(idealBodyWeight, { sex: 'female', height: 150 }).display).toBe('43.3 kg');
  expect(resultOf(idealBodyWeight, { sex: 'female', height: 150 }).warnings[0]?.reason).toContain(
    'simply continued',
  );
  expect(resultOf(idealBodyWeight, { sex: 'female', height: 152.4 }).warnings).toEqual([]);
});

it('adds 2.3 kg an inch', () => {
  expect(
    valueOf(idealBodyWeight, { sex: 'male', height: '71 in' }) -
      valueOf(idealBodyWeight, { sex: 'male', height: '70 in' }),
  ).toBeCloseTo(2.3, 9);
});

it('refuses children’s heights', () => {
  expect(refusalOf(idealBodyWeight, { sex: 'male', height: 129 })).toContain('adults of ordinary height');
});
