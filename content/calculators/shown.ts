import type {
  Band,
  Calculator,
  CalculatorInput,
  Quantity,
  RawValue,
  RawValues,
  ShownQuantity,
} from '../model/calculator.ts';
import { formatFixed, roundTo, show, withUnit } from './format.ts';
import { readNumber } from './read-number.ts';

/** Labels of the units the reader entered values in: a result is shown in those first. */
export function unitsUsed(calculator: Calculator, raw: RawValues): ReadonlySet<string> {
  const labels = calculator.inputs.flatMap((input) =>
    input.kind === 'number'
      ? input.units.filter((unit) => unit.id === raw[input.id]?.unit).map((unit) => unit.label)
      : [],
  );
  return new Set(labels);
}

/** A quantity rounded for the eye, with its unit, and in its other units in brackets. */
export function shown(
  quantity: Quantity,
  units: ReadonlySet<string>,
  bands: readonly Band[] = [],
): ShownQuantity {
  const { label, value, unit } = quantity;
  const parts = [{ value, unit, decimals: honestDecimals(quantity, bands) }, ...(quantity.also ?? [])];
  const [first, ...rest] = parts
    .toSorted((a, b) => Number(units.has(b.unit)) - Number(units.has(a.unit)))
    .map(write);
  return { label, value, unit, display: rest.length > 0 ? `${first} (${rest.join(', ')})` : String(first) };
}

function write(part: { value: number; unit: string; decimals: number }): string {
  return withUnit(formatFixed(part.value, part.decimals), part.unit);
}

/** The digits to show: more than usual only where rounding would move the number into another band. */
function honestDecimals({ value, decimals }: Quantity, bands: readonly Band[]): number {
  const bandOf = (candidate: number) => bands.findIndex((band) => band.holds(candidate));
  for (let digits = decimals; digits < decimals + 4; digits += 1) {
    if (bandOf(roundTo(value, digits)) === bandOf(value)) return digits;
  }
  return decimals + 4;
}

/** The line that brings what was entered to the unit the formula is written in; none where it already is. */
export function conversionOf(input: CalculatorInput, raw: RawValue | undefined): string[] {
  if (input.kind !== 'number' || raw === undefined) return [];
  const result = readNumber(input, raw);
  if (!result.ok) return [];
  const { times, over, minus } = result.unit;
  if (times === undefined && over === undefined && minus === undefined) return [];
  const scale = `${times === undefined ? '' : ` × ${show(times)}`}${over === undefined ? '' : ` ÷ ${show(over)}`}`;
  const from = minus === undefined ? show(result.entered) : `(${show(result.entered)} − ${show(minus)})`;
  return [`${input.label}: ${from}${scale} = ${withUnit(show(result.value), input.units[0].label)}`];
}

/** A value as it was entered, for a printed or copied record: `90 µmol/L`, `yes`. */
export function enteredAs(input: CalculatorInput, raw: RawValue): string {
  const text = raw.value.trim();
  switch (input.kind) {
    case 'number': {
      const result = readNumber(input, raw);
      return result.ok ? withUnit(show(result.entered), result.unit.label) : text;
    }
    case 'choice':
      return input.options.find((candidate) => candidate.id === text)?.label ?? text;
    case 'yes-no':
      return text;
  }
}
