import { describe, expect, it } from 'vitest';
import { calculatorOf, calculators } from '../../../../content/calculators/calculators.ts';
import type { NumberInput } from '../../../../content/model/calculator.ts';
import { quantityOf, unitFor } from '../../../../renderer/calculators/units.ts';

function inputOf(calculator: string, id: string): NumberInput {
  const input = calculatorOf(calculator)?.inputs.find((candidate) => candidate.id === id);
  if (input?.kind !== 'number') throw new Error(`${calculator} has no number “${id}”`);
  return input;
}

const creatinine = inputOf('ckd-epi-2021', 'creatinine');

describe('the unit a reader chose', () => {
  it('holds for the same quantity in another calculator', () => {
    const chosen = { [quantityOf(creatinine)]: 'umol-l' };
    expect(unitFor(inputOf('cockcroft-gault', 'creatinine'), chosen).id).toBe('umol-l');
  });

  it('says nothing about another quantity with units of the same names', () => {
    const bilirubin = inputOf('sofa', 'bilirubin');
    expect(bilirubin.units.map(({ id }) => id)).toEqual(creatinine.units.map(({ id }) => id));
    expect(unitFor(bilirubin, { [quantityOf(creatinine)]: 'umol-l' }).id).toBe('mg-dl');
  });

  it('is the first where nothing, or nothing known, was chosen', () => {
    expect(unitFor(creatinine, {}).id).toBe('mg-dl');
    expect(unitFor(creatinine, { [quantityOf(creatinine)]: 'stone' }).id).toBe('mg-dl');
  });

  it('can be any unit of any calculator', () => {
    const numbers = calculators.flatMap(({ inputs }) => inputs.filter((input) => input.kind === 'number'));
    for (const input of numbers)
      for (const unit of input.units) expect(unitFor(input, { [quantityOf(input)]: unit.id })).toBe(unit);
  });
});
