import type {
  Band,
  Calculator,
  CalculatorInput,
  CitedText,
  Computed,
  Quantity,
  Value,
  ValueProblem,
  Values,
} from '../model/calculator.ts';
import { defineCalculator, listOf, type Specs, type ValuesOf } from './define.ts';
import { show, withUnit } from './format.ts';

/** One line of a score: what was found and the points it earns. */
export interface ScoreItem {
  readonly label: string;
  readonly found: string;
  readonly points: number;
}

interface ScoreDefinition<Inputs extends Specs> extends Omit<
  Calculator,
  'kind' | 'inputs' | 'compute' | 'refuses' | 'warns'
> {
  readonly inputs: Inputs;
  /** Label of the total; the highest possible total. */
  readonly total: { readonly label: string; readonly max: number; readonly decimals?: number };
  /** Replaces the plain sum over the inputs where the source combines some of them. */
  readonly items?: (values: ValuesOf<Inputs>) => readonly ScoreItem[];
  readonly others?: (values: ValuesOf<Inputs>, total: number) => readonly Quantity[];
  readonly findings?: (
    values: ValuesOf<Inputs>,
    total: number,
    items: readonly ScoreItem[],
  ) => readonly CitedText[];
  readonly refuses?: (values: ValuesOf<Inputs>) => readonly ValueProblem[];
  readonly warns?: (values: ValuesOf<Inputs>) => readonly ValueProblem[];
}

/** A score: points for each input, added up. */
export function defineScore<const Inputs extends Specs>(definition: ScoreDefinition<Inputs>): Calculator {
  const { total, items, others, findings, ...rest } = definition;
  const list = listOf(definition.inputs);
  return defineCalculator<Inputs>({
    ...rest,
    kind: 'score',
    compute: (values): Computed => {
      const scored = items ? items(values) : list.flatMap((input) => itemOf(input, values as Values));
      const sum = scored.reduce((points, item) => points + item.points, 0);
      return {
        main: { label: total.label, value: sum, unit: '', decimals: total.decimals ?? 0 },
        ...(others ? { others: others(values, sum) } : {}),
        steps: stepsOf(scored, sum, total.max),
        ...(findings ? { findings: findings(values, sum, scored) } : {}),
      };
    },
  });
}

/** The line of one input: nothing while it does not apply or earns no points by its nature. */
function itemOf(input: CalculatorInput, values: Values): ScoreItem[] {
  const value = values[input.id];
  if (value === undefined) return [];
  const points = pointsOf(input, value);
  return points === undefined ? [] : [{ label: input.label, found: foundIn(input, value), points }];
}

function pointsOf(input: CalculatorInput, value: Value): number | undefined {
  switch (input.kind) {
    case 'number':
      return input.points?.(value as number);
    case 'choice':
      return input.options.find((candidate) => candidate.id === value)?.points;
    case 'yes-no':
      return input.points === undefined ? undefined : value === true ? input.points : 0;
  }
}

/** A value in words: `yes`, the option's label, or the number with its canonical unit. */
export function foundIn(input: CalculatorInput, value: Value): string {
  switch (input.kind) {
    case 'number':
      return withUnit(show(value as number), input.units[0].label);
    case 'choice':
      return input.options.find((candidate) => candidate.id === value)?.label ?? String(value);
    case 'yes-no':
      return value === true ? 'yes' : 'no';
  }
}

function stepsOf(items: readonly ScoreItem[], sum: number, max: number): string[] {
  const lines = items.map((item) => `${item.label}: ${item.found} → ${show(item.points)}`);
  const terms = items.map((item) => item.points).filter((points) => points !== 0);
  const added = terms.map((points) => (points < 0 ? `(${show(points)})` : show(points))).join(' + ');
  const total = terms.length > 1 ? `${added} = ${show(sum)}` : show(sum);
  return [...lines, `Total: ${total} (highest possible: ${show(max)})`];
}

/** A band over whole points. */
export function points(range: string, from: number, to: number, text: string, reference: string): Band {
  return { range, holds: (value) => value >= from && value <= to, text, reference };
}
