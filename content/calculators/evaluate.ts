import type {
  Band,
  Calculator,
  CalculatorInput,
  CitedText,
  NumberInput,
  Outcome,
  Quantity,
  RawValue,
  RawValues,
  Value,
  ValueProblem,
  Values,
} from '../model/calculator.ts';
import { tidy } from './format.ts';
import { readNumber } from './read-number.ts';
import { conversionOf, shown, unitsUsed } from './shown.ts';

/**
 * Works a calculator out of what a reader typed. Nothing is assumed: a value that is not there is missing, a value that
 * cannot be right is refused with the reason, and only a complete, plausible set is computed.
 *
 * Rounding: values are computed in double precision and rounded half away from zero for display only. Bands are read from
 * the unrounded value; where rounding would carry the number over an edge, it is shown with more digits.
 */
export function evaluate(calculator: Calculator, raw: RawValues): Outcome {
  const asked = applicableInputs(calculator, raw);
  const missing = asked
    .filter((input) => isEmpty(raw[input.id]))
    .map(({ id, label }) => ({ input: id, label }));
  const readings = asked.flatMap((input) => {
    const given = raw[input.id];
    return given === undefined || isEmpty(given) ? [] : [readInput(input, given)];
  });
  const problems = readings.flatMap((reading) => reading.problems);
  if (problems.length > 0) return { status: 'refused', problems, missing };
  if (missing.length > 0) return { status: 'incomplete', missing };

  const values: Values = Object.fromEntries(readings.map(({ id, value }) => [id, value]));
  const refused = calculator.refuses?.(values) ?? [];
  if (refused.length > 0) return { status: 'refused', problems: refused, missing };
  const warnings = [
    ...readings.flatMap((reading) => reading.warnings),
    ...(calculator.warns?.(values) ?? []),
  ];
  return resultOf(calculator, values, warnings, raw);
}

/** The inputs that are asked for, given what has been entered so far, in order. */
export function applicableInputs(calculator: Calculator, raw: RawValues): CalculatorInput[] {
  return calculator.inputs.filter(
    ({ appliesWhen: condition }) =>
      condition === undefined || condition.is.includes(raw[condition.input]?.value.trim() ?? ''),
  );
}

function isEmpty(raw: RawValue | undefined): boolean {
  return raw === undefined || raw.value.trim() === '';
}

interface Reading {
  readonly id: string;
  readonly value: Value;
  readonly problems: readonly ValueProblem[];
  readonly warnings: readonly ValueProblem[];
}

function readInput(input: CalculatorInput, raw: RawValue): Reading {
  const text = raw.value.trim();
  switch (input.kind) {
    case 'number':
      return readNumberInput(input, raw);
    case 'choice':
      return input.options.some((candidate) => candidate.id === text)
        ? readable(input, text)
        : unreadable(input, `${input.label}: “${text.slice(0, 30)}” is not one of the choices.`);
    case 'yes-no':
      return text === 'yes' || text === 'no'
        ? readable(input, text === 'yes')
        : unreadable(input, `${input.label}: answer yes or no.`);
  }
}

function readNumberInput(input: NumberInput, raw: RawValue): Reading {
  const result = readNumber(input, raw);
  if (!result.ok) return unreadable(input, result.reason);
  const { value } = result;
  const warnings = input.cautions
    .filter(
      ({ above, below }) => (above !== undefined && value > above) || (below !== undefined && value < below),
    )
    .map(({ reason }) => ({ inputs: [input.id], reason: `${input.label}: ${reason}` }));
  return { ...readable(input, value), warnings };
}

function readable(input: CalculatorInput, value: Value): Reading {
  return { id: input.id, value, problems: [], warnings: [] };
}

function unreadable(input: CalculatorInput, reason: string): Reading {
  return { id: input.id, value: '', problems: [{ inputs: [input.id], reason }], warnings: [] };
}

function resultOf(
  calculator: Calculator,
  values: Values,
  warnings: readonly ValueProblem[],
  raw: RawValues,
): Outcome {
  const computed = calculator.compute(values);
  const main = withoutDust(computed.main);
  const units = unitsUsed(calculator, raw);
  const band = calculator.bands?.find((candidate) => candidate.holds(main.value));
  const conversions = applicableInputs(calculator, raw).flatMap((input) =>
    conversionOf(input, raw[input.id]),
  );
  return {
    status: 'result',
    ...shown(main, units, calculator.bands),
    others: (computed.others ?? []).map((quantity) => shown(withoutDust(quantity), units)),
    warnings,
    steps: [...conversions, ...computed.steps],
    interpretation: [...(band ? [readingOf(band)] : []), ...(computed.findings ?? [])],
    ...(calculator.uncertainty ? { uncertainty: calculator.uncertainty } : {}),
  };
}

/** So that a result that is exactly on an edge by hand is exactly on it here. */
function withoutDust(quantity: Quantity): Quantity {
  return { ...quantity, value: tidy(quantity.value) };
}

function readingOf(band: Band): CitedText {
  return { text: `${band.range}: ${band.text}`, reference: band.reference };
}
