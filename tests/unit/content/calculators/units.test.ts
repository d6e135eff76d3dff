import { describe, expect, it } from 'vitest';
import * as units from '../../../../content/calculators/units.ts';

const { fromCanonical, toCanonical, ...rest } = units;
const lists = Object.entries(rest).filter((entry): entry is [string, typeof units.creatinineUnits] =>
  Array.isArray(entry[1]),
);
const convert = (list: typeof units.creatinineUnits, id: string, value: number) => {
  const unit = list.find((candidate) => candidate.id === id);
  if (unit === undefined) throw new Error(`no unit ${id}`);
  return toCanonical(value, unit);
};

describe('conversion factors', () => {
  it.each([
    ['creatinine 88.4 µmol/L', units.creatinineUnits, 'umol-l', 88.4, 1],
    ['bilirubin 17.1 µmol/L', units.bilirubinUnits, 'umol-l', 17.1, 1],
    ['glucose 1 mmol/L', units.glucoseUnits, 'mmol-l', 1, 18],
    ['glucose 18 mg/dL', units.glucoseMolarUnits, 'mg-dl', 18, 1],
    ['urea nitrogen 2.8 mg/dL', units.ureaUnits, 'bun-mg-dl', 2.8, 1],
    ['urea 6.006 mg/dL', units.ureaUnits, 'urea-mg-dl', 6.006, 1],
    ['albumin 10 g/L', units.albuminUnits, 'g-l', 10, 1],
    ['haemoglobin 1 g/dL', units.haemoglobinUnits, 'g-dl', 1, 10],
    ['calcium 1 mmol/L', units.calciumUnits, 'mmol-l', 1, 4.008],
    ['ethanol 1 mmol/L', units.ethanolUnits, 'mmol-l', 1, 4.6],
    ['cholesterol 1 mmol/L', units.cholesterolUnits, 'mmol-l', 1, 38.67],
    ['triglycerides 1 mmol/L', units.triglycerideUnits, 'mmol-l', 1, 88.57],
    ['pressure 0.133322387415 kPa', units.pressureUnits, 'kpa', 0.133322387415, 1],
    ['height 1 m', units.heightUnits, 'm', 1, 100],
    ['height 1 in', units.heightUnits, 'in', 1, 2.54],
    ['weight 1 lb', units.weightUnits, 'lb', 1, 0.45359237],
    ['temperature 212 °F', units.temperatureUnits, 'f', 212, 100],
    ['temperature 32 °F', units.temperatureUnits, 'f', 32, 0],
    ['platelets 150000 /µL', units.plateletUnits, 'per-ul', 150_000, 150],
    ['oxygen 21%', units.oxygenFractionUnits, 'percent', 21, 0.21],
    ['interval 0.4 s', units.intervalUnits, 's', 0.4, 400],
    ['sodium 1 mEq/L', units.ionUnits, 'meq-l', 1, 1],
  ] as const)('%s', (_name, list, id, value, canonical) => {
    expect(convert(list, id, value)).toBe(canonical);
  });

  it.each(lists)('%s: every unit goes there and back', (_name, list) => {
    for (const unit of list)
      for (const value of [0.5, 7, 123.4])
        expect(fromCanonical(toCanonical(value, unit), unit)).toBeCloseTo(value, 9);
  });

  it('puts the canonical unit first, unscaled', () => {
    for (const [, list] of lists) expect(toCanonical(3.7, list[0])).toBe(3.7);
  });
});
