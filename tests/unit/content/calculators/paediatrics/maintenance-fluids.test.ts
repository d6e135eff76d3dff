import { describe, expect, it } from 'vitest';
import { maintenanceFluids } from '../../../../../content/calculators/paediatrics/maintenance-fluids.ts';
import { otherOf, refusalOf, resultOf, valueOf } from '../run.ts';

const at = (weight: number) => ({ newborn: false, weight });

describe('maintenance water', () => {
  it.each([[9, 36, 900], [10, 40, 1000], [11, 42, 1050], [20, 60, 1500], [21, 61, 1520], [30, 70, 1700]])('%s kg: %s mL/h and %s mL/day', (weight, hourly, daily) => {
    expect(valueOf(maintenanceFluids, at(weight))).toBe(hourly);
    expect(otherOf(maintenanceFluids, at(weight), 'Water per day (100-50-20)')).toBe(daily);
  }); // prettier-ignore

  it('is refused for newborns', () => {
    expect(refusalOf(maintenanceFluids, { newborn: true, weight: 4 })).toContain('does not apply');
  });

  it('warns above 60 kg, where the rule passes 100 mL/h', () => {
    expect([60, 61].map((weight) => resultOf(maintenanceFluids, at(weight)).warnings.length)).toEqual([0, 1]);
    expect(valueOf(maintenanceFluids, at(60))).toBe(100);
  });
});
