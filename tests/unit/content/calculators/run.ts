import { evaluate } from '../../../../content/calculators/evaluate.ts';
import type { Calculator, Outcome, RawValue, RawValues } from '../../../../content/model/calculator.ts';

/**
 * Values as a test writes them: a number is in the canonical unit, `'90 umol-l'` names another, `true` is "yes", and text
 * is an option's id.
 */
export type Given = Readonly<Record<string, number | boolean | string>>;
export type Result = Extract<Outcome, { status: 'result' }>;

/** The same values as a reader's screen would hand them over. */
export function typed(calculator: Calculator, given: Given): RawValues {
  return Object.fromEntries(Object.entries(given).map(([id, value]) => [id, rawOf(calculator, id, value)]));
}

function rawOf(calculator: Calculator, id: string, value: number | boolean | string): RawValue {
  const input = calculator.inputs.find((candidate) => candidate.id === id);
  if (input === undefined) throw new Error(`${calculator.id} has no input "${id}"`);
  if (typeof value === 'boolean') return { value: value ? 'yes' : 'no' };
  if (input.kind !== 'number') return { value: String(value) };
  const [amount = '', unit = input.units[0].id] = String(value).split(' ');
  return input.units.length > 1 ? { value: amount, unit } : { value: amount };
}

export function outcomeOf(calculator: Calculator, given: Given): Outcome {
  return evaluate(calculator, typed(calculator, given));
}

/** The result of complete, sensible values; fails with the reason otherwise. */
export function resultOf(calculator: Calculator, given: Given): Result {
  const outcome = outcomeOf(calculator, given);
  if (outcome.status !== 'result') throw new Error(`${calculator.id}: ${JSON.stringify(outcome)}`);
  return outcome;
}

export function valueOf(calculator: Calculator, given: Given): number {
  return resultOf(calculator, given).value;
}

/** Why the values are refused; empty when they are not. */
export function refusalOf(calculator: Calculator, given: Given): string {
  const outcome = outcomeOf(calculator, given);
  return outcome.status === 'refused' ? outcome.problems.map(({ reason }) => reason).join(' ') : '';
}

/** The value of a further result, by its label. */
export function otherOf(calculator: Calculator, given: Given, label: string): number {
  const found = resultOf(calculator, given).others.find((quantity) => quantity.label === label);
  if (found === undefined) throw new Error(`${calculator.id} gave no "${label}"`);
  return found.value;
}

/** How the source reads the result, in one line. */
export function readingOf(calculator: Calculator, given: Given): string {
  return resultOf(calculator, given)
    .interpretation.map(({ text }) => text)
    .join(' ');
}
