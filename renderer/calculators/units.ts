import type { NumberInput } from '../../content/model/calculator.ts';

/** Units a reader has chosen, by the kind of quantity: its list of units. */
export type ChosenUnits = Readonly<Record<string, string>>;

/**
 * What tells one quantity from another: its units and their factors. Creatinine in one calculator is creatinine in all,
 * and never bilirubin, although both are given in mg/dL or µmol/L.
 */
export function quantityOf({ units }: NumberInput): string {
  return units.map(({ id, minus = 0, times = 1, over = 1 }) => [id, minus, times, over].join('*')).join(' ');
}

/** The unit a number is asked for in: the one chosen last for this quantity, or the first. */
export function unitFor(input: NumberInput, chosen: ChosenUnits): NumberInput['units'][number] {
  const id = chosen[quantityOf(input)];
  return input.units.find((unit) => unit.id === id) ?? input.units[0];
}
