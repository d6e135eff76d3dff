import type {
  Calculator,
  CalculatorInput,
  Caution,
  ChoiceInput,
  ChoiceOption,
  Computed,
  Condition,
  NumberInput,
  Unit,
  ValueProblem,
  Values,
  YesNoInput,
} from '../model/calculator.ts';

/** An input before it is named: its id is the key it stands under. */
type NumberSpec = Omit<NumberInput, 'id'>;
type ChoiceSpec<Id extends string = string> = Omit<ChoiceInput, 'id' | 'options'> & {
  readonly options: readonly (ChoiceOption & { readonly id: Id })[];
};
type YesNoSpec = Omit<YesNoInput, 'id'>;
type Spec = NumberSpec | ChoiceSpec | YesNoSpec;
export type Specs = Readonly<Record<string, Spec>>;

type ValueOf<One> = One extends { kind: 'number' }
  ? number
  : One extends { kind: 'choice'; options: readonly { id: infer Id }[] }
    ? Id
    : boolean;
/** The values a calculator's function sees: typed by its inputs; a conditional one may be absent. */
export type ValuesOf<Inputs> = {
  readonly [Key in keyof Inputs]: Inputs[Key] extends { appliesWhen: Condition }
    ? ValueOf<Inputs[Key]> | undefined
    : ValueOf<Inputs[Key]>;
};

interface NumberOptions {
  readonly units: readonly [Unit, ...Unit[]];
  /** Inclusive bounds in the canonical unit, and why values outside are refused. */
  readonly accept: readonly [min: number, max: number, reason: string];
  readonly cautions?: readonly Caution[];
  readonly whole?: boolean;
  readonly suggested?: number;
  readonly help?: string;
  readonly points?: (value: number) => number;
}

export function number(label: string, options: NumberOptions): NumberSpec {
  const { accept, cautions = [], whole = false, ...rest } = options;
  const [min, max, reason] = accept;
  return { kind: 'number', label, range: { min, max, reason }, cautions, whole, ...rest };
}

export function option<const Id extends string>(
  id: Id,
  label: string,
  points?: number,
): ChoiceOption & { readonly id: Id } {
  return { id, label, ...(points === undefined ? {} : { points }) };
}

export function choice<const Options extends readonly ChoiceOption[]>(
  label: string,
  options: Options,
  help?: string,
): ChoiceSpec<Options[number]['id']> {
  return { kind: 'choice', label, options, ...(help === undefined ? {} : { help }) };
}

export function yesNo(label: string, points?: number, help?: string): YesNoSpec {
  return {
    kind: 'yes-no',
    label,
    ...(points === undefined ? {} : { points }),
    ...(help === undefined ? {} : { help }),
  };
}

/** Asked for only while the other input has one of these values. */
export function when<One extends Spec>(
  input: string,
  is: readonly string[],
  spec: One,
): One & { readonly appliesWhen: Condition } {
  return { ...spec, appliesWhen: { input, is } };
}

type Card = Omit<Calculator, 'inputs' | 'compute' | 'refuses' | 'warns'>;
interface Definition<Inputs extends Specs> extends Card {
  readonly inputs: Inputs;
  readonly refuses?: (values: ValuesOf<Inputs>) => readonly ValueProblem[];
  readonly warns?: (values: ValuesOf<Inputs>) => readonly ValueProblem[];
  readonly compute: (values: ValuesOf<Inputs>) => Computed;
}

/** Turns named inputs into the list a screen walks, and forgets the precise types once they have been checked. */
export function defineCalculator<const Inputs extends Specs>(definition: Definition<Inputs>): Calculator {
  // `evaluate` hands over exactly the values these inputs describe, so narrowing the record to them is sound.
  const typed = (values: Values) => values as ValuesOf<Inputs>;
  const { inputs, compute, refuses, warns, ...card } = definition;
  return {
    ...card,
    inputs: listOf(inputs),
    compute: (values) => compute(typed(values)),
    ...(refuses ? { refuses: (values: Values) => refuses(typed(values)) } : {}),
    ...(warns ? { warns: (values: Values) => warns(typed(values)) } : {}),
  };
}

/** Inputs in the order they were written, each with its key as its id. */
export function listOf(inputs: Specs): CalculatorInput[] {
  return Object.entries(inputs).map(([id, spec]) => ({ id, ...spec }));
}

/** A problem with these inputs. */
export function problem(inputs: readonly string[], reason: string): ValueProblem {
  return { inputs, reason };
}

/** The listed problems whose condition holds. */
export function problemsWhere(
  ...checks: readonly (readonly [holds: boolean, found: ValueProblem])[]
): ValueProblem[] {
  return checks.filter(([holds]) => holds).map(([, found]) => found);
}

/** What most formulas say of their licence. */
export const formulaLicence =
  'A published formula: constants and arithmetic are facts, free to use. The words and the code here are our own.';
/** What most point scores say of theirs. */
export const scoreLicence =
  'A published point score: the items, points and cut-offs are facts, free to use. The words and the code here are our own.';
