import { describe, expect, it } from 'vitest';
import {
  choice,
  defineCalculator,
  formulaLicence,
  number,
  option,
  problem,
  when,
  yesNo,
} from '../../../../content/calculators/define.ts';
import { onlyUnit } from '../../../../content/calculators/units.ts';

const calculator = defineCalculator({
  id: 'twice',
  title: 'Twice',
  aliases: [],
  specialty: 'renal',
  kind: 'formula',
  purpose: 'Doubles.',
  notFor: 'Anything else.',
  population: 'Numbers.',
  references: ['nobody'],
  licence: formulaLicence,
  policy: [],
  inputs: {
    amount: number('Amount', { units: onlyUnit('mL'), accept: [0, 10, 'Small only.'] }),
    more: yesNo('More?'),
    how: when('more', ['yes'], choice('How', [option('much', 'Much'), option('bit', 'A bit')])),
  },
  refuses: ({ amount }) => (amount === 3 ? [problem(['amount'], 'Not three.')] : []),
  compute: ({ amount, more, how }) => {
    // Typed by the inputs: a wrong type here would not compile.
    const typed: [number, boolean, 'much' | 'bit' | undefined] = [amount, more, how];
    const factor = typed[2] === 'much' ? 4 : 2;
    return { main: { label: 'Double', value: typed[0] * factor, unit: 'mL', decimals: 0 }, steps: ['…'] };
  },
});

describe('defineCalculator', () => {
  it('keeps the inputs in the order they were written, with their keys as ids', () => {
    expect(calculator.inputs.map(({ id, kind }) => `${id}: ${kind}`)).toEqual([
      'amount: number',
      'more: yes-no',
      'how: choice',
    ]);
    expect(calculator.inputs[2]?.appliesWhen).toEqual({ input: 'more', is: ['yes'] });
  });

  it('hands the values over unchanged, and leaves out what does not apply', () => {
    expect(calculator.compute({ amount: 2, more: false }).main.value).toBe(4);
    expect(calculator.compute({ amount: 2, more: true, how: 'much' }).main.value).toBe(8);
    expect(calculator.refuses?.({ amount: 3, more: false })).toEqual([
      { inputs: ['amount'], reason: 'Not three.' },
    ]);
    expect(calculator.warns).toBeUndefined();
  });
});
