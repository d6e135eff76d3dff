import { describe, expect, it } from 'vitest';
import { calculatorOf } from '../../../../content/calculators/calculators.ts';
import { evaluate } from '../../../../content/calculators/evaluate.ts';
import { firstValues } from '../../../../renderer/calculators/first-values.ts';
import { quantityOf } from '../../../../renderer/calculators/units.ts';

function calculator(id: string) {
  const found = calculatorOf(id);
  if (!found) throw new Error(`There is no calculator “${id}”`);
  return found;
}

const gradient = calculator('a-a-gradient');
const pressure = gradient.inputs.find(({ id, kind }) => kind === 'number' && id !== 'fio2');
if (pressure?.kind !== 'number') throw new Error('The gradient has no pressure');
const suggestedId = gradient.inputs.find((input) => input.kind === 'number' && input.suggested)?.id ?? '';

describe('what a calculator starts with', () => {
  it('is empty, and nothing empty is a result', () => {
    const empty = firstValues(calculator('curb-65'), new URLSearchParams(), {});
    expect(Object.values(empty).map((raw) => raw?.value)).toEqual(['', '', '', '', '', '']);
    expect(evaluate(calculator('curb-65'), empty).status).toBe('incomplete');
  });

  it('is a usual value where one is suggested, in the unit the reader chose', () => {
    expect(firstValues(gradient, new URLSearchParams(), {})[suggestedId]).toEqual({
      value: '760',
      unit: 'mmhg',
    });
    const chosen = { [quantityOf(pressure)]: 'kpa' };
    expect(firstValues(gradient, new URLSearchParams(), chosen)[suggestedId]).toEqual({
      value: '101.33',
      unit: 'kpa',
    });
  });

  it('is what a link says, in the units of the link, and nothing that it leaves out', () => {
    const values = firstValues(gradient, new URLSearchParams('age=40&paco2=5.3&paco2.unit=kpa'), {});
    expect(values['age']).toEqual({ value: '40' });
    expect(values[suggestedId]).toEqual({ value: '', unit: 'mmhg' });
  });
});
