import MiniSearch, { type Options } from 'minisearch';

/**
 * MiniSearch over packed postings. Its own storage is a `Map` of `Map`s per word: at 65,000 sections that is 5.4 s to load
 * and 495 MB, against 0.5 s and 180 MB with the same postings in typed arrays (docs/search.md). So this subclass fills
 * MiniSearch's storage with objects that read the arrays and offer what MiniSearch asks of those maps; searching, scoring,
 * prefixes and fuzziness stay MiniSearch's own. It rests on protected members of exactly the pinned version: a test holds it
 * equal, result by result, to an index MiniSearch built itself.
 */
export class PackedIndex<Document> extends MiniSearch<Document> {
  /** `ids` are 0, 1, 2 …; `lengths` holds the different words per field of each, `fieldCount` numbers a document. */
  constructor(
    options: Options<Document>,
    documents: number,
    lengths: ArrayLike<number>,
    postings: Iterable<TermPostings>,
  ) {
    super(options);
    const fieldCount = options.fields.length;
    const totals = new Array<number>(fieldCount).fill(0);
    for (let id = 0; id < documents; id++) {
      const ofDocument = Array.from(
        { length: fieldCount },
        (_, field) => lengths[id * fieldCount + field] ?? 0,
      );
      this._documentIds.set(id, id);
      this._idToShortId.set(id, id);
      this._fieldLength.set(id, ofDocument);
      for (const [field, length] of ofDocument.entries()) totals[field] = (totals[field] ?? 0) + length;
    }
    this._documentCount = documents;
    this._nextId = documents;
    this._avgFieldLength = totals.map((total) => total / Math.max(1, documents));
    for (const { term, fields } of postings) {
      this._index.set(term, new TermFields(fields) as unknown as Map<number, Map<number, number>>);
    }
  }
}

/** Where a term stands, field by field. */
export interface TermPostings {
  readonly term: string;
  readonly fields: readonly (PackedPostings | undefined)[];
}

/** What MiniSearch takes for a map from field to postings. */
class TermFields {
  readonly #fields: readonly (PackedPostings | undefined)[];

  constructor(fields: readonly (PackedPostings | undefined)[]) {
    this.#fields = fields;
  }

  get(field: number): PackedPostings | undefined {
    return this.#fields[field];
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
