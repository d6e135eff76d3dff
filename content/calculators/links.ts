import type { Calculator, RawValue, RawValues } from '../model/calculator.ts';

/**
 * The values of a calculator as the query of a link: `?creatinine=90&creatinine.unit=umol-l`. The unit always travels with
 * the number. Only the calculator's own inputs are written, and only those with a value.
 */
export function encodeValues(calculator: Calculator, raw: RawValues): URLSearchParams {
  const query = new URLSearchParams();
  for (const input of calculator.inputs) {
    const given = raw[input.id];
    if (given === undefined || given.value.trim() === '') continue;
    query.set(input.id, given.value.trim());
    if (input.kind === 'number' && input.units.length > 1 && given.unit !== undefined)
      query.set(unitKey(input.id), given.unit);
  }
  return query;
}

/**
 * Reads the values of a link. What is not certain is left out, so that the reader is asked for it again: a name given
 * twice, an unknown option, and above all a number without a known unit where there is a choice of units.
 */
export function decodeValues(calculator: Calculator, query: URLSearchParams): RawValues {
  const decoded = calculator.inputs.map((input): [string, RawValue] | null => {
    const value = onlyValue(query, input.id);
    if (value === undefined || value.length > 100) return null;
    if (input.kind === 'choice')
      return input.options.some((option) => option.id === value) ? [input.id, { value }] : null;
    if (input.kind === 'yes-no') return value === 'yes' || value === 'no' ? [input.id, { value }] : null;
    if (input.units.length === 1) return [input.id, { value }];
    const unit = onlyValue(query, unitKey(input.id));
    return unit !== undefined && input.units.some((known) => known.id === unit)
      ? [input.id, { value, unit }]
      : null;
  });
  return Object.fromEntries(decoded.filter((entry) => entry !== null));
}

function unitKey(input: string): string {
  return `${input}.unit`;
}

function onlyValue(query: URLSearchParams, key: string): string | undefined {
  const [first, ...more] = query.getAll(key);
  return more.length === 0 && first !== undefined && first.trim() !== '' ? first.trim() : undefined;
}
