import { expect, it } from 'vitest';
import { freeWaterDeficit } from '../../../../../content/calculators/renal/free-water-deficit.ts';
import { refusalOf, valueOf } from '../run.ts';

it('is for a raised sodium only', () => {
  expect(refusalOf(freeWaterDeficit, { sodium: 140, weight: 70, body: 'child-or-man' })).toContain(
    'raised sodium only',
  );
  expect(valueOf(freeWaterDeficit, { sodium: 140.1, weight: 70, body: 'child-or-man' })).toBeGreaterThan(0);
});

it('uses 0.6, 0.5 and 0.45 of the body weight', () => {
  const deficits = ['child-or-man', 'woman-or-old-man', 'old-woman'].map((body) =>
    valueOf(freeWaterDeficit, { sodium: 154, weight: 100, body }),
  );
  expect(deficits).toEqual([6, 5, 4.5]);
});
