import type { WordsFile } from './layout.ts';

interface Word {
  readonly term: string;
  /** How often it stands anywhere, and in how many sections. */
  uses: number;
  sections: number;
}

/** Collects the words of a pack while it is indexed. Numbers it gives out are provisional until `finish`. */
export class VocabularyWriter {
  readonly #words: Word[] = [{ term: '', uses: Number.MAX_SAFE_INTEGER, sections: 0 }];
  readonly #byTerm = new Map<string, number>();
  readonly #surfaces = new Map<string, number>();

  /** A word as it is written, and the term it is indexed as. */
  add(term: string, surface: string): number {
    const number = this.addTerm(term);
    if (!this.#surfaces.has(surface)) this.#surfaces.set(surface, number);
    return number;
  }

  /** A term nobody writes, such as an aspect. */
  addTerm(term: string): number {
    let number = this.#byTerm.get(term);
    if (number === undefined) {
      number = this.#words.length;
      this.#byTerm.set(term, number);
      this.#words.push({ term, uses: 0, sections: 0 });
    }
    const word = this.#words[number];
    if (word) word.uses += 1;
    return number;
  }

  countSection(terms: ReadonlySet<number>): void {
    for (const number of terms) {
      const word = this.#words[number];
      if (word) word.sections += 1;
    }
  }

  /** The file, and what each provisional number became: the most used words get the shortest numbers. */
  finish(): { readonly file: WordsFile; readonly numberOf: Uint32Array } {
    const order = this.#words.map((_, number) => number);
    const usesOf = (number: number): number => this.#words[number]?.uses ?? 0;
    order.sort((a, b) => usesOf(b) - usesOf(a) || a - b);
    const numberOf = new Uint32Array(order.length);
    order.forEach((provisional, number) => (numberOf[provisional] = number));
    const words = order.map((number) => this.#words[number]).filter((word) => word !== undefined);
    const surfaces = [...this.#surfaces].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      numberOf,
      file: {
        terms: words.map((word) => word.term),
        frequency: words.map((word) => word.sections),
        surfaces: surfaces.map(([surface]) => surface),
        surfaceTerms: surfaces.map(([, number]) => numberOf[number] ?? 0),
      },
    };
  }
}
