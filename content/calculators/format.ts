/**
 * Takes the dust of binary arithmetic off a number: 19.6 ÷ 2.8 is 7, not 7.000000000000001. Twelve significant digits are
 * far finer than any laboratory and keep a value on the side of a cut-off where it belongs.
 */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Rounds half away from zero, as people do by hand. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.round(tidy(Math.abs(value) * scale)) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A result with a fixed number of decimals: `formatFixed(7, 1)` is `7.0`. */
export function formatFixed(value: number, decimals: number): string {
  return withMinus(roundTo(value, decimals).toFixed(decimals));
}

/** A number inside the working: up to five significant digits, no trailing zeros. */
export function show(value: number): string {
  const digits = Math.abs(value) >= 10_000 ? Math.ceil(Math.log10(Math.abs(value))) : 5;
  return withMinus(String(Number(tidy(value).toPrecision(digits))));
}

/** A number in the working, in brackets when negative, so that two signs never meet. */
export function showSigned(value: number): string {
  return value < 0 ? `(${show(value)})` : show(value);
}

/** `7 mmol/L`, but `95%`. */
export function withUnit(text: string, unit: string): string {
  if (unit === '') return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

function withMinus(text: string): string {
  return text.replace('-', '−');
}
