import MiniSearch, { type Options } from 'minisearch';
import type { TermTable } from './term-tables.ts';

/**
 * MiniSearch over packed postings. Its own storage is a `Map` of `Map`s per word under a tree of letters: at 65,000 sections
 * that is 5.4 s to load and 495 MB, against 0.5 s and 180 MB with the same postings in typed arrays (docs/search.md). So this
 * subclass fills MiniSearch's storage with objects that read the arrays and offer what MiniSearch asks of its own; searching,
 * scoring, and what a prefix or a slip counts stay MiniSearch's. It rests on protected members of exactly the pinned version: a
 * test holds it equal, result by result, to an index MiniSearch built itself.
 */
export class PackedIndex<Document> extends MiniSearch<Document> {
  /** `ids` are 0, 1, 2 …; `lengths` holds the different words per field of each, `fieldCount` numbers a document. */
  constructor(options: Options<Document>, documents: number, lengths: ArrayLike<number>, terms: TermTable) {
    super(options);
    const fieldCount = options.fields.length;
    const ids = new SameNumbers(documents);
    this._documentIds = ids;
    this._idToShortId = ids;
    this._fieldLength = new FieldLengths(lengths, fieldCount);
    this._documentCount = documents;
    this._nextId = documents;
    this._avgFieldLength = totalsOf(lengths, documents, fieldCount).map(
      (total) => total / Math.max(1, documents),
    );
    this._index = terms as unknown as typeof this._index;
  }
}

function totalsOf(lengths: ArrayLike<number>, documents: number, fieldCount: number): number[] {
  const totals = new Array<number>(fieldCount).fill(0);
  for (let at = 0; at < documents * fieldCount; at++) {
    const field = at % fieldCount;
    totals[field] = (totals[field] ?? 0) + (lengths[at] ?? 0);
  }
  return totals;
}

/** What MiniSearch takes for a map from its number of a document to ours: they are the same. */
class SameNumbers extends Map<number, number> {
  readonly #documents: number;

  constructor(documents: number) {
    super();
    this.#documents = documents;
  }

  override get size(): number {
    return this.#documents;
  }

  override has(id: number): boolean {
    return id < this.#documents;
  }

  override get(id: number): number | undefined {
    return id < this.#documents ? id : undefined;
  }
}

/** What MiniSearch takes for a map from document to the different words of each of its fields. */
class FieldLengths extends Map<number, number[]> {
  readonly #lengths: ArrayLike<number>;
  readonly #fieldCount: number;

  constructor(lengths: ArrayLike<number>, fieldCount: number) {
    super();
    this.#lengths = lengths;
    this.#fieldCount = fieldCount;
  }

  override get(id: number): number[] {
    const first = id * this.#fieldCount;
    return Array.from({ length: this.#fieldCount }, (_, field) => this.#lengths[first + field] ?? 0);
  }
}

/** What MiniSearch takes for a map from document to how often it holds the term: a stretch of two shared arrays. */
export class PackedPostings {
  readonly #documents: Uint32Array;
  readonly #frequencies: Uint8Array;
  /** MiniSearch asks for the documents in the order `keys` gave them: the last place is the place to look. */
  #at = 0;

  /** Documents in ascending order. */
  constructor(documents: Uint32Array, frequencies: Uint8Array) {
    this.#documents = documents;
    this.#frequencies = frequencies;
  }

  get size(): number {
    return this.#documents.length;
  }

  keys(): Uint32Array {
    this.#at = 0;
    return this.#documents;
  }

  get(document: number): number | undefined {
    const documents = this.#documents;
    while (this.#at < documents.length && (documents[this.#at] ?? 0) < document) this.#at++;
    if (documents[this.#at] !== document) this.#at = documents.indexOf(document);
    return this.#at === -1 ? ((this.#at = 0), undefined) : this.#frequencies[this.#at];
  }
}
