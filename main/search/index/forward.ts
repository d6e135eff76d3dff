import { NumberReader } from './bytes.ts';
import { type FieldMatches, SENTENCE_GAP } from './matches.ts';

/** Words per field, summed over a pack. */
export interface FieldTotals {
  readonly title: number;
  readonly alias: number;
  readonly heading: number;
  readonly text: number;
}

/**
 * The words of every section in order, read straight from the bytes of `forward.bin`: nothing is unpacked in memory, a
 * section of 200 words takes about a microsecond to walk.
 */
export class Forward {
  readonly #reader: NumberReader;
  /** Where the title of an article and the heading of a section start. */
  readonly #articleStart: Uint32Array;
  readonly #sectionStart: Uint32Array;
  /** Words in all titles, aliases, headings and texts together. */
  readonly words: FieldTotals;

  constructor(bytes: Uint8Array, sectionsOfArticle: readonly number[]) {
    this.#reader = new NumberReader(bytes);
    const sections = sectionsOfArticle.reduce((sum, count) => sum + count, 0);
    this.#articleStart = new Uint32Array(sectionsOfArticle.length);
    this.#sectionStart = new Uint32Array(sections);
    let section = 0;
    const words = { title: 0, alias: 0, heading: 0, text: 0 };
    for (const [article, count] of sectionsOfArticle.entries()) {
      this.#articleStart[article] = this.#reader.at;
      words.title += this.#skipList();
      words.alias += this.#skipList();
      for (let i = 0; i < count; i++) {
        this.#sectionStart[section] = this.#reader.at;
        words.heading += this.#skipList();
        words.text += this.#skipList();
        section++;
      }
    }
    if (!this.#reader.done) throw new RangeError('forward.bin does not fit the documents');
    this.words = words;
  }

  /** Skips a list and says how many words, not boundaries, it had. */
  #skipList(): number {
    let words = 0;
    for (let left = this.#reader.next(); left > 0; left--) if (this.#reader.next() !== 0) words++;
    return words;
  }

  /** Where a query's words stand in an article's title and aliases. `slots` holds, per term, 1 + its atom, or 0. */
  matchArticle(article: number, slots: Uint8Array, title: FieldMatches, alias: FieldMatches): void {
    this.#reader.at = this.#articleStart[article] ?? 0;
    this.#matchList(slots, title);
    this.#matchList(slots, alias);
  }

  matchSection(section: number, slots: Uint8Array, heading: FieldMatches, text: FieldMatches): void {
    this.#reader.at = this.#sectionStart[section] ?? 0;
    this.#matchList(slots, heading);
    this.#matchList(slots, text);
  }

  #matchList(slots: Uint8Array, matches: FieldMatches): void {
    matches.clear();
    let position = 0;
    let start = 0;
    for (let left = this.#reader.next(); left > 0; left--) {
      const term = this.#reader.next();
      if (term === 0) {
        matches.starts.push(start);
        matches.ends.push(position);
        position += SENTENCE_GAP;
        start = position;
        continue;
      }
      const slot = slots[term] ?? 0;
      if (slot !== 0) {
        matches.atoms.push(slot - 1);
        matches.positions.push(position);
      }
      position++;
      matches.length++;
    }
  }

  /** The terms of a section's text, without boundaries: what relevance feedback counts. */
  termsOf(section: number): number[] {
    this.#reader.at = this.#sectionStart[section] ?? 0;
    this.#skipList();
    const terms: number[] = [];
    for (let left = this.#reader.next(); left > 0; left--) {
      const term = this.#reader.next();
      if (term !== 0) terms.push(term);
    }
    return terms;
  }
}
