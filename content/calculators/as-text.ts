import type { Calculator, Outcome, RawValues } from '../model/calculator.ts';
import { applicableInputs } from './evaluate.ts';
import { citationOf, referenceOf } from './references.ts';
import { enteredAs } from './shown.ts';

/** What stands below every copied or printed result. */
export const resultNotice =
  'For education and reference. Not a medical device, and not reviewed by a clinician. Check the values and the source before relying on it.';

/**
 * A result as plain text, for copying: the values with their units, the result, how the source reads it, the working and
 * the references. Empty for an outcome that is not a result: half a result must not travel.
 */
export function asText(calculator: Calculator, raw: RawValues, outcome: Outcome): string {
  if (outcome.status !== 'result') return '';
  const entered = applicableInputs(calculator, raw).map(
    (input) => `${input.label}: ${enteredAs(input, raw[input.id] ?? { value: '' })}`,
  );
  const cited = new Set([
    ...calculator.references,
    ...outcome.interpretation.map((reading) => reading.reference),
  ]);
  if (outcome.uncertainty) cited.add(outcome.uncertainty.reference);
  const numbers = new Map([...cited].map((id, index) => [id, index + 1]));
  const withNumber = (reading: { text: string; reference: string }) =>
    `${reading.text} [${numbers.get(reading.reference)}]`;
  return [
    [calculator.title],
    ['Values', ...entered.map(bullet)],
    ['Result', ...[outcome, ...outcome.others].map(({ label, display }) => bullet(`${label}: ${display}`))],
    section(
      'Warnings',
      outcome.warnings.map(({ reason }) => reason),
    ),
    section('How the source reads it', outcome.interpretation.map(withNumber)),
    section('How sure it is', outcome.uncertainty ? [withNumber(outcome.uncertainty)] : []),
    section('Working', outcome.steps),
    ['Not for', bullet(calculator.notFor)],
    ['References', ...[...cited].map((id, index) => `${index + 1}. ${citationOf(referenceOf(id))}`)],
    [resultNotice],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map(bullet)];
}

function bullet(line: string): string {
  return `- ${line}`;
}
