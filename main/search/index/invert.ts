import { NumberReader } from './bytes.ts';
import type { WordsFile } from './layout.ts';
import type { SectionDocument } from './mini-search.ts';
import { sectionOptions } from './mini-search.ts';
import { PackedIndex, PackedPostings } from './packed-index.ts';
import { WholeTerms } from './term-tables.ts';
import type { Vocabulary } from './vocabulary-reader.ts';

/** Articles inverted before the thread answers what is waiting: some milliseconds of work. */
const ARTICLES_PER_TURN = 500;
/** MiniSearch's frequencies fit a byte: beyond, one more occurrence tells nothing. */
const MOST_OCCURRENCES = 255;

/**
 * Turns the words of the sections into MiniSearch postings. The pack does not carry postings beside `forward.bin`: turning
 * them round takes a tenth of a second for 18,000 sections, less than reading them from a file would.
 */
export async function invert(
  forward: Uint8Array,
  words: WordsFile,
  vocabulary: Vocabulary,
  sectionsOfArticle: readonly number[],
): Promise<PackedIndex<SectionDocument>> {
  const inversion = new Inversion(forward, words.frequency, sectionsOfArticle);
  for (const [article, sections] of sectionsOfArticle.entries()) {
    inversion.addArticle(sections);
    if (article % ARTICLES_PER_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  const terms = new WholeTerms(
    (term) => vocabulary.numberOf(term),
    (number) => [inversion.postingsOf(number)],
  );
  return new PackedIndex(sectionOptions, inversion.sections, inversion.lengths, terms);
}

class Inversion {
  sections = 0;
  readonly lengths: Uint16Array;
  readonly #reader: NumberReader;
  /** Where the postings of each term start; one more at the end. */
  readonly #starts: Uint32Array;
  /** Where the next posting of each term goes. */
  readonly #next: Uint32Array;
  readonly #documents: Uint32Array;
  readonly #frequencies: Uint8Array;
  readonly #counts: Uint32Array;
  /** Terms of the section being added: first those of its article's title and aliases, then its own. */
  #terms = new Uint32Array(1024);
  #length = 0;
  readonly #different: number[] = [];

  constructor(forward: Uint8Array, frequency: readonly number[], sectionsOfArticle: readonly number[]) {
    this.#reader = new NumberReader(forward);
    this.#starts = new Uint32Array(frequency.length + 1);
    frequency.forEach((sections, term) => (this.#starts[term + 1] = (this.#starts[term] ?? 0) + sections));
    this.#next = this.#starts.slice(0, frequency.length);
    const total = this.#starts[frequency.length] ?? 0;
    // No section holds more different words than it holds words: a lying vocabulary cannot ask for more memory.
    if (total > forward.length * Math.max(1, ...sectionsOfArticle))
      throw new RangeError('words.json does not fit forward.bin');
    this.#documents = new Uint32Array(total);
    this.#frequencies = new Uint8Array(total);
    this.#counts = new Uint32Array(frequency.length);
    this.lengths = new Uint16Array(sectionsOfArticle.reduce((sum, count) => sum + count, 0));
  }

  addArticle(sections: number): void {
    this.#length = 0;
    this.#readList();
    this.#readList();
    const shared = this.#length;
    for (let i = 0; i < sections; i++) {
      this.#length = shared;
      this.#readList();
      this.#readList();
      this.#addSection();
    }
  }

  #readList(): void {
    for (let left = this.#reader.next(); left > 0; left--) {
      const term = this.#reader.next();
      if (term === 0) continue;
      if (this.#length === this.#terms.length) this.#grow();
      this.#terms[this.#length++] = term;
    }
  }

  #grow(): void {
    const larger = new Uint32Array(this.#terms.length * 2);
    larger.set(this.#terms);
    this.#terms = larger;
  }

  #addSection(): void {
    const counts = this.#counts;
    const different = this.#different;
    different.length = 0;
    for (let i = 0; i < this.#length; i++) {
      const term = this.#terms[i] ?? 0;
      if (term >= counts.length) throw new RangeError('forward.bin names a word that is not in words.json');
      if (counts[term] === 0) different.push(term);
      counts[term] = (counts[term] ?? 0) + 1;
    }
    for (const term of different) {
      const at = this.#next[term] ?? 0;
      if (at >= (this.#starts[term + 1] ?? 0))
        throw new RangeError('words.json counts fewer sections than forward.bin has');
      this.#next[term] = at + 1;
      this.#documents[at] = this.sections;
      this.#frequencies[at] = Math.min(MOST_OCCURRENCES, counts[term] ?? 0);
      counts[term] = 0;
    }
    this.lengths[this.sections++] = different.length;
  }

  postingsOf(term: number): PackedPostings {
    const from = this.#starts[term] ?? 0;
    const to = this.#next[term] ?? 0;
    return new PackedPostings(this.#documents.subarray(from, to), this.#frequencies.subarray(from, to));
  }
}
