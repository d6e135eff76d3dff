import { referenceOf } from '../../content/calculators/references.ts';
import type { Calculator, Outcome } from '../../content/model/calculator.ts';
import type { Reference } from '../../content/model/reference.ts';

/** A source with the number it goes by on the screen. */
export interface NumberedSource {
  readonly number: number;
  readonly record: Reference;
}

/** Every source a calculator leans on: its own first, then those of its bands, its uncertainty and this result. */
export function sourcesOf(calculator: Calculator, outcome: Outcome): readonly NumberedSource[] {
  const ids = new Set([
    ...calculator.references,
    ...(calculator.bands ?? []).map(({ reference }) => reference),
    ...(calculator.uncertainty ? [calculator.uncertainty.reference] : []),
    ...(outcome.status === 'result' ? outcome.interpretation.map(({ reference }) => reference) : []),
  ]);
  return [...ids].map((id, index) => ({ number: index + 1, record: referenceOf(id) }));
}
