import type { NumberInput, RawValue, Unit } from '../model/calculator.ts';
import { show, withUnit } from './format.ts';
import { fromCanonical, toCanonical } from './units.ts';

type NumberReading =
  | { readonly ok: true; readonly value: number; readonly entered: number; readonly unit: Unit }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a number as typed and brings it to the canonical unit. Refuses what is not plainly a decimal number (a comma may
 * mean a decimal or a thousand), an unnamed unit where there is a choice, and values outside the accepted range.
 */
export function readNumber(input: NumberInput, raw: RawValue): NumberReading {
  const text = raw.value.trim();
  const unit = unitOf(input, raw.unit);
  if (unit === undefined) return refused(`${input.label}: choose the unit.`);
  if (/^[+-]?\d*,\d+$/.test(text))
    return refused(`${input.label}: write decimals with a point, such as 1.2.`);
  if (!/^[+\-−]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) || text.length > 20) {
    return refused(`${input.label}: “${text.slice(0, 30)}” is not a number. Use digits and a point only.`);
  }
  const entered = Number(text.replace('−', '-'));
  const value = toCanonical(entered, unit);
  if (input.whole && !Number.isInteger(value)) return refused(`${input.label}: give a whole number.`);
  if (value < input.range.min || value > input.range.max) return refused(outside(input, entered, unit));
  return { ok: true, value, entered, unit };
}

function unitOf(input: NumberInput, id: string | undefined): Unit | undefined {
  if (input.units.length === 1 && id === undefined) return input.units[0];
  return input.units.find((unit) => unit.id === id);
}

function refused(reason: string): NumberReading {
  return { ok: false, reason };
}

/** Says the bounds in the unit the reader chose, and which other unit would make sense of the number. */
function outside(input: NumberInput, entered: number, unit: Unit): string {
  const { min, max, reason } = input.range;
  const bounds = `${show(fromCanonical(min, unit))} to ${withUnit(show(fromCanonical(max, unit)), unit.label)}`;
  const fits = input.units.filter(
    (other) => other.id !== unit.id && isWithin(toCanonical(entered, other), min, max),
  );
  const hint =
    fits.length > 0
      ? ` If it was ${fits.map((other) => withUnit(show(entered), other.label)).join(' or ')}, change the unit.`
      : '';
  return `${input.label}: ${withUnit(show(entered), unit.label)} is outside ${bounds}. ${reason}${hint}`;
}

function isWithin(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}
