import { expect, it } from 'vitest';
import { cockcroftGault } from '../../../../../content/calculators/renal/cockcroft-gault.ts';
import { outcomeOf, resultOf, valueOf } from '../run.ts';

const man = { age: 60, sex: 'male', weightBasis: 'actual', weight: 72, creatinine: 1 };

it('names the weight that was used', () => {
  expect(resultOf(cockcroftGault, man).label).toBe('Creatinine clearance by actual body weight');
  expect(resultOf(cockcroftGault, { ...man, weightBasis: 'adjusted' }).label).toContain(
    'adjusted body weight',
  );
  const { weightBasis: _unsaid, ...rest } = man;
  expect(outcomeOf(cockcroftGault, rest)).toMatchObject({
    status: 'incomplete',
    missing: [{ input: 'weightBasis' }],
  });
});

it('takes 15% off for a woman', () => {
  expect(valueOf(cockcroftGault, { ...man, sex: 'female' })).toBeCloseTo(
    0.85 * valueOf(cockcroftGault, man),
    9,
  );
});

it('warns beyond the age of the derivation', () => {
  expect([92, 93].map((age) => resultOf(cockcroftGault, { ...man, age }).warnings.length)).toEqual([0, 1]);
});
