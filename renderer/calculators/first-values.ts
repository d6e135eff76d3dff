import { show } from '../../content/calculators/format.ts';
import { decodeValues } from '../../content/calculators/links.ts';
import { fromCanonical } from '../../content/calculators/units.ts';
import type { Calculator, CalculatorInput, RawValue, RawValues } from '../../content/model/calculator.ts';
import { unitFor, type ChosenUnits } from './units.ts';

/**
 * What a calculator starts with: the values of its link, or else the usual values it suggests, each number in the unit
 * the reader chose last. A link says everything: where it leaves a value out, none is suggested.
 */
export function firstValues(calculator: Calculator, query: URLSearchParams, chosen: ChosenUnits): RawValues {
  const linked = decodeValues(calculator, query);
  const isLink = Object.keys(linked).length > 0;
  return Object.fromEntries(
    calculator.inputs.map((input) => [
      input.id,
      linked[input.id] ?? (isLink ? emptyValue(input, chosen) : suggestedValue(input, chosen)),
    ]),
  );
}

/** The usual value of an input, in the reader's unit; empty where there is none. */
export function suggestedValue(input: CalculatorInput, chosen: ChosenUnits): RawValue {
  if (input.kind !== 'number' || input.suggested === undefined) return emptyValue(input, chosen);
  const unit = unitFor(input, chosen);
  return { ...emptyValue(input, chosen), value: show(fromCanonical(input.suggested, unit)) };
}

function emptyValue(input: CalculatorInput, chosen: ChosenUnits): RawValue {
  if (input.kind !== 'number' || input.units.length === 1) return { value: '' };
  return { value: '', unit: unitFor(input, chosen).id };
}
