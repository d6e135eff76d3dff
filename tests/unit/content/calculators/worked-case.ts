import type { Given } from './run.ts';

/** Where a worked case comes from, said honestly. */
export const caseSources = {
  /**
   * Follows from a number, table or limit of the primary paper, as its abstract and independent transcriptions give it. No
   * paper could be opened in full where this was written, and the name says which figure is meant.
   */
  paper: 'abstract or table of the primary paper',
  /** An example with its answer that somebody else published. */
  published: 'published example',
  /** The output of an independent public implementation. */
  independent: 'independent implementation',
  /** No worked case was found in the primary source: computed by hand (arbitrary precision), apart from this code. */
  hand: 'hand computation',
} as const;

export interface WorkedCase {
  /** Id of the calculator. */
  readonly calculator: string;
  readonly source: keyof typeof caseSources;
  /** What it is and where it was found. */
  readonly name: string;
  readonly given: Given;
  readonly value: number;
  /** Allowed difference; none by default. */
  readonly within?: number;
  /** Further results by label. */
  readonly others?: Readonly<Record<string, number>>;
  /** Words the reading must contain. */
  readonly reads?: string;
}
