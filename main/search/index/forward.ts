import { NumberReader } from './bytes.ts';
import { type FieldMatches, SENTENCE_GAP } from './matches.ts';

/** A sentence of so many words has to hold twice as much of the query to be shown before a very short one. */
const LONG_SENTENCE = 200;

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
  readonly #bytes: Uint8Array;
  readonly #reader: NumberReader;
  /** Where the title of an article and the heading of a section start. */
  readonly #articleStart: Uint32Array;
  readonly #sectionStart: Uint32Array;
  /** Words in all titles, aliases, headings and texts together. */
  readonly words: FieldTotals;

  constructor(bytes: Uint8Array, sectionsOfArticle: readonly number[]) {
    this.#bytes = bytes;
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
    const next = this.#matchList(this.#articleStart[article] ?? 0, slots, title, true);
    this.#matchList(next, slots, alias, true);
  }

  matchSection(section: number, slots: Uint8Array, heading: FieldMatches, text: FieldMatches): void {
    const next = this.#matchList(this.#sectionStart[section] ?? 0, slots, heading, true);
    this.#matchList(next, slots, text, false);
  }

  /**
   * The one loop all searching waits for: it decodes its numbers itself. The constructor has walked every list, so none
   * runs past the end. Returns where the next list starts.
   */
  #matchList(from: number, slots: Uint8Array, matches: FieldMatches, parts: boolean): number {
    const bytes = this.#bytes;
    this.#reader.at = from;
    const words = this.#reader.next();
    let at = this.#reader.at;
    let position = 0;
    let boundaries = 0;
    let start = 0;
    matches.clear();
    for (let left = words; left > 0; left--) {
      let term = bytes[at++] ?? 0;
      if (term > 127) {
        let shift = 7;
        let byte = bytes[at++] ?? 0;
        term = (term & 127) | ((byte & 127) << 7);
        while (byte > 127 && shift < 28) {
          shift += 7;
          byte = bytes[at++] ?? 0;
          term |= (byte & 127) << shift;
        }
      } else if (term === 0) {
        if (parts) {
          matches.starts.push(start);
          matches.ends.push(position);
        }
        position += SENTENCE_GAP;
        start = position;
        boundaries++;
        continue;
      }
      const slot = slots[term] ?? 0;
      if (slot !== 0) matches.add(slot - 1, position);
      position++;
    }
    matches.length = words - boundaries;
    return at;
  }

  /**
   * Number of the sentence whose different words weigh most, a long one a little less; the first of equals. `weights` has
   * what each atom weighs.
   */
  bestSentence(section: number, slots: Uint8Array, weights: Float64Array): number {
    this.#reader.at = this.#sectionStart[section] ?? 0;
    this.#skipList();
    const seenIn = new Int32Array(weights.length).fill(-1);
    let best = 0;
    let most = 0;
    let sentence = 0;
    let weight = 0;
    let words = 0;
    for (let left = this.#reader.next(); left > 0; left--) {
      const term = this.#reader.next();
      if (term === 0) {
        const counts = weight / (1 + words / LONG_SENTENCE);
        if (counts > most) [most, best] = [counts, sentence];
        sentence++;
        weight = words = 0;
        continue;
      }
      words++;
      const atom = (slots[term] ?? 0) - 1;
      if (atom < 0 || seenIn[atom] === sentence) continue;
      seenIn[atom] = sentence;
      weight += weights[atom] ?? 0;
    }
    return best;
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
