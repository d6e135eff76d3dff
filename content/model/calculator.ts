/**
 * A calculator: data that says what is asked and why, and one pure function. Nothing here is parsed from a file, so these
 * are plain types: the page imports them at no cost.
 */

/** A value as the calculator's own function receives it: numbers in the input's canonical (first) unit. */
export type Value = number | string | boolean;
/** Values by input id. An input whose condition does not hold is absent: never zero, never false. */
export type Values = Readonly<Record<string, Value | undefined>>;

/** What a reader typed or chose, as text: a number with the id of its unit, an option's id, `yes` or `no`. */
export interface RawValue {
  readonly value: string;
  /** Id of the unit; required wherever the input offers more than one. */
  readonly unit?: string;
}
export type RawValues = Readonly<Record<string, RawValue | undefined>>;

/** A unit a number may be given in. Canonical value = (value − `minus`) × `times` ÷ `over`. */
export interface Unit {
  /** Short name for links: lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly label: string;
  readonly times?: number;
  readonly over?: number;
  readonly minus?: number;
}

/** Inclusive bounds in the canonical unit. A value outside is refused, with the reason. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly reason: string;
}

/** Values below `below` or above `above` (canonical unit) are computed with a warning that gives the reason. */
export interface Caution {
  readonly below?: number;
  readonly above?: number;
  readonly reason: string;
}

/** The input is asked for only while another input has one of these values (`yes`/`no`, or an option's id). */
export interface Condition {
  readonly input: string;
  readonly is: readonly string[];
}

interface InputBase {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly appliesWhen?: Condition;
}

export interface NumberInput extends InputBase {
  readonly kind: 'number';
  /** The canonical unit first. */
  readonly units: readonly [Unit, ...Unit[]];
  readonly range: Range;
  readonly cautions: readonly Caution[];
  /** Only whole numbers make sense, such as breaths a minute. */
  readonly whole: boolean;
  /** A usual value the screen may fill in, in the canonical unit. `evaluate` never assumes it. */
  readonly suggested?: number;
  /** Points this value earns in a score. */
  readonly points?: (value: number) => number;
}

export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  readonly points?: number;
}

export interface ChoiceInput extends InputBase {
  readonly kind: 'choice';
  readonly options: readonly ChoiceOption[];
}

export interface YesNoInput extends InputBase {
  readonly kind: 'yes-no';
  /** Points of a "yes". */
  readonly points?: number;
}

export type CalculatorInput = NumberInput | ChoiceInput | YesNoInput;

/** A sentence that rests on a reference of `content/calculators/references.json`. */
export interface CitedText {
  readonly text: string;
  readonly reference: string;
}

/** One row of the table by which the source reads the result. Rows are disjoint and cover every possible result. */
export interface Band extends CitedText {
  /** How the range is written, such as `≥ 3`. */
  readonly range: string;
  readonly holds: (value: number) => boolean;
}

/** A number that was worked out. Never rounded before it is shown. */
export interface Quantity {
  readonly label: string;
  readonly value: number;
  /** Empty for a ratio or a plain score. */
  readonly unit: string;
  /** Digits after the point when shown. */
  readonly decimals: number;
  /** The same quantity in other units. */
  readonly also?: readonly { readonly value: number; readonly unit: string; readonly decimals: number }[];
}

/** What the function of a calculator gives back. */
export interface Computed {
  readonly main: Quantity;
  /** Further results, such as the same estimate by another published equation. */
  readonly others?: readonly Quantity[];
  /** The working, one line a step: the formula with the numbers in it. */
  readonly steps: readonly string[];
  /** How the source reads this result, beyond the bands. */
  readonly findings?: readonly CitedText[];
}

/** Something about the values that must be put right, or that the reader must know. */
export interface ValueProblem {
  /** Inputs it is about, by id. */
  readonly inputs: readonly string[];
  readonly reason: string;
}

/** Groups of the list, in the order they are shown. */
export type CalculatorSpecialty =
  | 'emergency'
  | 'cardiovascular'
  | 'respiratory'
  | 'gastroenterology'
  | 'renal'
  | 'endocrine'
  | 'neurology'
  | 'infection'
  | 'obstetrics'
  | 'paediatrics';

export interface Calculator {
  /** Slug: `(calculator:curb-65)` in an article, `/calculators/curb-65` on the screen. */
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly specialty: CalculatorSpecialty;
  readonly kind: 'formula' | 'score';
  /** What it is for. */
  readonly purpose: string;
  /** What it is not for. */
  readonly notFor: string;
  /** Whom it was made for and tried on. */
  readonly population: string;
  /** Reference ids, the primary source first. */
  readonly references: readonly [string, ...string[]];
  readonly licence: string;
  /** What is ours to decide and was decided: variant, rounding, edges the source leaves open. */
  readonly policy: readonly string[];
  readonly inputs: readonly CalculatorInput[];
  /** How the source reads the main result; absent where it gives no bands. */
  readonly bands?: readonly Band[];
  /** How sure the result is, as far as a source says. */
  readonly uncertainty?: CitedText;
  /** Combinations that make no sense. Called with valid single values only. */
  readonly refuses?: (values: Values) => readonly ValueProblem[];
  /** Combinations that can be computed but need a word. */
  readonly warns?: (values: Values) => readonly ValueProblem[];
  /** Pure. Called only with every applicable input present and valid. */
  readonly compute: (values: Values) => Computed;
}

/** A quantity as it is shown. */
export interface ShownQuantity {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** Rounded, with its unit, and in the other units in brackets. */
  readonly display: string;
}

/** What came of the values a reader gave. No value is ever assumed. */
export type Outcome =
  | {
      readonly status: 'incomplete';
      readonly missing: readonly { readonly input: string; readonly label: string }[];
    }
  | {
      readonly status: 'refused';
      readonly problems: readonly ValueProblem[];
      /** Also still missing. */
      readonly missing: readonly { readonly input: string; readonly label: string }[];
    }
  | {
      readonly status: 'result';
      readonly label: string;
      readonly value: number;
      readonly unit: string;
      readonly display: string;
      readonly others: readonly ShownQuantity[];
      readonly warnings: readonly ValueProblem[];
      readonly steps: readonly string[];
      /** The band of the main result first, then further findings. */
      readonly interpretation: readonly CitedText[];
      readonly uncertainty?: CitedText;
    };
