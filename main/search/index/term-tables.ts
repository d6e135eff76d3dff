import { editDistance } from './edit-distance.ts';
import { letterSet, mayBeNear } from './letter-set.ts';
import type { PackedPostings } from './packed-index.ts';

/** What MiniSearch takes for a map from field to postings. */
export interface TermFields {
  get(field: number): PackedPostings | undefined;
}

/** Where MiniSearch looks terms up. It has a tree of letters for it, a `Map` per branch; these read what the pack has. */
export interface TermTable {
  get(term: string): TermFields | undefined;
  /** Terms that begin so. */
  atPrefix(prefix: string): Iterable<readonly [string, TermFields]>;
  /** Terms within so many edits, swapped neighbours counting as two. */
  fuzzyGet(term: string, most: number): ReadonlyMap<string, readonly [TermFields, number]>;
}

/** A term's postings, field by field; unpacked when they are asked for. */
export type FieldsOf = (number: number) => readonly (PackedPostings | undefined)[];

class UnpackedFields implements TermFields {
  readonly #fields: ReturnType<FieldsOf>;

  constructor(fields: ReturnType<FieldsOf>) {
    this.#fields = fields;
  }

  get(field: number): PackedPostings | undefined {
    return this.#fields[field];
  }
}

/** Terms in alphabetical order: found whole, by their beginning, or by what they are like. */
export class SortedTerms implements TermTable {
  readonly #terms: readonly string[];
  readonly #fieldsOf: FieldsOf;

  /** Throws a `RangeError` where the terms are not in order: a search in halves would miss some. */
  constructor(terms: readonly string[], fieldsOf: FieldsOf) {
    const isSorted = terms.every((term, at) => at === 0 || (terms[at - 1] ?? '') < term);
    if (!isSorted) throw new RangeError('the terms are not in order');
    this.#terms = terms;
    this.#fieldsOf = fieldsOf;
  }

  get(term: string): TermFields | undefined {
    const at = this.#firstAtOrAfter(term);
    return this.#terms[at] === term ? this.#fields(at) : undefined;
  }

  *atPrefix(prefix: string): Generator<readonly [string, TermFields]> {
    for (let at = this.#firstAtOrAfter(prefix); at < this.#terms.length; at++) {
      const term = this.#terms[at] ?? '';
      if (!term.startsWith(prefix)) return;
      yield [term, this.#fields(at)];
    }
  }

  fuzzyGet(wanted: string, most: number): Map<string, readonly [TermFields, number]> {
    const found = new Map<string, readonly [TermFields, number]>();
    const letters = letterSet(wanted);
    this.#terms.forEach((term, at) => {
      if (Math.abs(term.length - wanted.length) > most) return;
      if (!mayBeNear(letterSet(term), letters, most)) return;
      const distance = editDistance(wanted, term, most, 2);
      if (distance <= most) found.set(term, [this.#fields(at), distance]);
    });
    return found;
  }

  #fields(at: number): TermFields {
    return new UnpackedFields(this.#fieldsOf(at));
  }

  #firstAtOrAfter(wanted: string): number {
    let low = 0;
    let high = this.#terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#terms[middle] ?? '') < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Terms that are only ever looked up whole: the planner has found prefixes and slips in the vocabulary before. */
export class WholeTerms implements TermTable {
  readonly #numberOf: (term: string) => number | undefined;
  readonly #fieldsOf: FieldsOf;

  constructor(numberOf: (term: string) => number | undefined, fieldsOf: FieldsOf) {
    this.#numberOf = numberOf;
    this.#fieldsOf = fieldsOf;
  }

  get(term: string): TermFields | undefined {
    const number = this.#numberOf(term);
    return number === undefined ? undefined : new UnpackedFields(this.#fieldsOf(number));
  }

  atPrefix(): never {
    throw new Error('Sections are looked up by whole terms');
  }

  fuzzyGet(): never {
    throw new Error('Sections are looked up by whole terms');
  }
}
