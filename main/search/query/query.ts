import type { QueryChange } from '../../api/contract.ts';

/** One way to say a concept: a word or a phrase, as indexes into `Query.atoms`, and what an occurrence counts. */
export interface Alternative {
  readonly atoms: readonly number[];
  readonly weight: number;
}

/** Something the reader asked for: the typed word and every other way it is searched as. */
export interface Concept {
  readonly alternatives: readonly Alternative[];
  /** What the concept counts in the query: 1, or more where a word was typed twice. */
  readonly weight: number;
}

/** A query ready to run: what is looked for, in the order it was typed. */
export interface Query {
  /** Different terms looked for; numbered from 0. */
  readonly atoms: readonly string[];
  readonly concepts: readonly Concept[];
  /** Atoms in whose presence a heading says that its section is not where to start, unless it was asked for. */
  readonly secondary: readonly number[];
  /** Atoms that must stand side by side in this order, because they were typed in quotation marks. */
  readonly required: readonly (readonly number[])[];
  /** What was typed in quotation marks. */
  readonly phrases: readonly string[];
  /** Typed words no pack holds, in any form they were searched as. */
  readonly unknown: readonly string[];
  readonly changes: readonly QueryChange[];
  /** The whole query, put otherwise. */
  readonly didYouMean: readonly string[];
  /** What abbreviations and brands stand for that no pack has. */
  readonly notHeld: readonly { readonly from: string; readonly to: readonly string[] }[];
}
