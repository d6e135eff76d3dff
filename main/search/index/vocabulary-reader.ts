import { editDistance } from './edit-distance.ts';
import type { WordsFile } from './layout.ts';
import { letterSet, mayBeNear } from './letter-set.ts';

/** A known word near one that is not known. */
export interface NearWord {
  readonly surface: string;
  readonly distance: number;
  /** Sections that hold it. */
  readonly frequency: number;
}

/** The words of one pack: which it knows, how often, and which begin or look alike. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #file: WordsFile;
  /** For each surface, its letters; made when a word is first not known. */
  #letters: Uint32Array | null = null;

  constructor(file: WordsFile) {
    this.#file = file;
    file.terms.forEach((term, number) => this.#numbers.set(term, number));
  }

  get size(): number {
    return this.#file.terms.length;
  }

  numberOf(term: string): number | undefined {
    return term === '' ? undefined : this.#numbers.get(term);
  }

  frequencyOf(term: string): number {
    return this.#file.frequency[this.numberOf(term) ?? -1] ?? 0;
  }

  term(number: number): string {
    return this.#file.terms[number] ?? '';
  }

  frequency(number: number): number {
    return this.#file.frequency[number] ?? 0;
  }

  knowsSurface(surface: string): boolean {
    return this.#file.surfaces[this.#firstAtOrAfter(surface)] === surface;
  }

  /** Terms of the words that begin so, the most frequent first. */
  completions(prefix: string, most: number): string[] {
    const found = new Map<number, number>();
    for (let at = this.#firstAtOrAfter(prefix); this.#file.surfaces[at]?.startsWith(prefix) ?? false; at++) {
      const number = this.#file.surfaceTerms[at] ?? 0;
      found.set(number, this.frequency(number));
    }
    const best = [...found].sort(([, a], [, b]) => b - a).slice(0, most);
    return best.map(([number]) => this.term(number));
  }

  /** Words within `most` edits (insert, delete, replace, swap neighbours), nearest first, then most frequent. */
  near(word: string, most: number): NearWord[] {
    const lettersOf = (this.#letters ??= Uint32Array.from(this.#file.surfaces, letterSet));
    const letters = letterSet(word);
    const found: NearWord[] = [];
    this.#file.surfaces.forEach((surface, at) => {
      if (Math.abs(surface.length - word.length) > most) return;
      if (!mayBeNear(lettersOf[at] ?? 0, letters, most)) return;
      const distance = editDistance(word, surface, most);
      if (distance > most) return;
      found.push({ surface, distance, frequency: this.frequency(this.#file.surfaceTerms[at] ?? 0) });
    });
    return found.sort((a, b) => a.distance - b.distance || b.frequency - a.frequency);
  }

  #firstAtOrAfter(surface: string): number {
    let low = 0;
    let high = this.#file.surfaces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#file.surfaces[middle] ?? '') < surface) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
