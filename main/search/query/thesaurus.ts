import type { QueryChange } from '../../api/contract.ts';
import type { scoring } from '../scoring.ts';

/** Another way to say some of what was typed. */
export interface Expansion {
  /** The words as typed, and their place in the query. */
  readonly from: string;
  readonly start: number;
  readonly end: number;
  readonly to: readonly string[];
  readonly because: Exclude<QueryChange['because'], 'spelling'>;
  /** Which weight of `scoring.expansion` it has. */
  readonly weighs: keyof typeof scoring.expansion;
}

/** Medical language: what else words may be called, and which words name drugs. */
export interface Thesaurus {
  /** Other ways to say parts of a query; the longest match wins, none overlap. */
  expansionsOf(text: string): Expansion[];
  isDrugName(word: string): boolean;
  /** Whether a word stands in the thesaurus: then it is spelt right, whether a pack has it or not. */
  knowsWord(word: string): boolean;
  /** Drug names within so many edits of a word, nearest first. */
  drugsNear(word: string, edits: number): readonly { readonly name: string; readonly distance: number }[];
  /** Drugs that have been mistaken for this one (FDA and ISMP). */
  lookAlikesOf(name: string): readonly string[];
}
