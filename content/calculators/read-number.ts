import type { NumberInput, Range, RawValue, Unit } from '../model/calculator.ts';
import { show, tidy, withUnit } from './format.ts';
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
  if (!isWithin(value, input.range)) return refused(outside(input, entered, unit));
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
  const low = inward(fromCanonical(min, unit), Math.ceil);
  const high = inward(fromCanonical(max, unit), Math.floor);
  const fits = input.units.filter(
    (other) => other.id !== unit.id && isWithin(toCanonical(entered, other), input.range),
  );
  const others = fits.map((other) => withUnit(show(entered), other.label)).join(' or ');
  const hint = others === '' ? '' : ` If it was ${others}, change the unit.`;
  return `${input.label}: ${withUnit(show(entered), unit.label)} is outside ${show(low)} to ${withUnit(show(high), unit.label)}. ${reason}${hint}`;
}

/** A bound in five digits, rounded to the accepted side: what the message names can be entered. */
function inward(bound: number, round: (value: number) => number): number {
  if (bound === 0) return 0;
  const scale = 10 ** (4 - Math.floor(Math.log10(Math.abs(bound))));
  return tidy(round(tidy(bound * scale)) / scale);
}

/** Bounds included, with room for the dust of a conversion. */
function isWithin(value: number, { min, max }: Range): boolean {
  const dust = 1e-9;
  return value >= min - dust * Math.abs(min) && value <= max + dust * Math.abs(max);
}
