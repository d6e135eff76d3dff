import type { QueryChange } from '../../api/contract.ts';
import { MOST_ATOMS } from '../rank/matches.ts';
import type { Alternative, Concept, Query } from './query.ts';

/** A query while it is being planned: gives every term its number, once. */
export class Draft implements Query {
  readonly atoms: string[] = [];
  readonly concepts: Concept[] = [];
  secondary: readonly number[] = [];
  readonly required: (readonly number[])[] = [];
  readonly phrases: string[] = [];
  readonly unknown: string[] = [];
  readonly changes: QueryChange[] = [];
  readonly didYouMean: string[] = [];
  readonly notHeld: { from: string; to: string[] }[] = [];
  readonly #numbers = new Map<string, number>();

  /** The alternative that these terms in this order are, or nothing when the query is full. */
  alternative(terms: readonly string[], weight: number): Alternative[] {
    const fresh = new Set(terms.filter((term) => !this.#numbers.has(term)));
    if (terms.length === 0 || this.atoms.length + fresh.size > MOST_ATOMS) return [];
    for (const term of fresh) {
      this.#numbers.set(term, this.atoms.length);
      this.atoms.push(term);
    }
    return [{ atoms: terms.map((term) => this.#numbers.get(term) ?? 0), weight }];
  }

  /** Takes from a concept the ways it was said by itself. */
  empty(at: number): void {
    const concept = this.concepts[at];
    if (concept) this.concepts[at] = { ...concept, alternatives: [] };
  }

  /** Gives a concept more ways to be said. */
  widen(at: number, alternatives: readonly Alternative[]): void {
    const concept = this.concepts[at];
    if (concept) this.concepts[at] = { ...concept, alternatives: [...concept.alternatives, ...alternatives] };
  }
}
