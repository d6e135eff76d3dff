import fc from 'fast-check';
import { fromCanonical } from '../../../../content/calculators/units.ts';
import type {
  Calculator,
  CalculatorInput,
  NumberInput,
  RawValue,
  RawValues,
} from '../../../../content/model/calculator.ts';

/** Any value of an input that is valid by itself, as a reader would type it. */
function valueFor(input: CalculatorInput): fc.Arbitrary<RawValue> {
  switch (input.kind) {
    case 'number':
      return numberFor(input).map((value) => rawNumber(input, value));
    case 'choice':
      return fc.constantFrom(...input.options.map(({ id }) => ({ value: id })));
    case 'yes-no':
      return fc.constantFrom({ value: 'yes' }, { value: 'no' });
  }
}

/** A plausible number in the canonical unit, with at most three decimals. */
export function numberFor({ range, whole }: NumberInput): fc.Arbitrary<number> {
  if (whole) return fc.integer({ min: Math.ceil(range.min), max: Math.floor(range.max) });
  return fc
    .integer({ min: Math.ceil(range.min * 1000), max: Math.floor(range.max * 1000) })
    .map((thousandths) => thousandths / 1000);
}

/** A canonical number as typed, in the canonical unit or in the one named. */
export function rawNumber(input: NumberInput, value: number, unitIndex = 0): RawValue {
  const unit = input.units[unitIndex] ?? input.units[0];
  const text = fromCanonical(value, unit).toString();
  return input.units.length > 1 ? { value: text, unit: unit.id } : { value: text };
}

/** A full set of values for a calculator, each valid by itself; values for inputs that do not apply are there too. */
export function rawFor(calculator: Calculator): fc.Arbitrary<RawValues> {
  return fc.record(Object.fromEntries(calculator.inputs.map((input) => [input.id, valueFor(input)])));
}
