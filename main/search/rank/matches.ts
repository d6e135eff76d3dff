import type { Forward } from '../index/forward.ts';
import { FieldMatches } from '../index/matches.ts';

/** Fields a word can stand in. */
export const fields = ['title', 'alias', 'heading', 'text'] as const;
export type Field = (typeof fields)[number];

/** Words looked for at once; a query with more keeps its rarest. */
export const MOST_ATOMS = 250;

/** Reads what of a query stands where. Title and aliases are read once for all sections of an article. */
export class Matcher {
  readonly title = new FieldMatches();
  readonly alias = new FieldMatches();
  readonly heading = new FieldMatches();
  readonly text = new FieldMatches();
  readonly #forward: Forward;
  readonly #slots: Uint8Array;
  #article = -1;

  /** `slots` holds, per term number, 1 + the atom it is, or 0. */
  constructor(forward: Forward, slots: Uint8Array) {
    this.#forward = forward;
    this.#slots = slots;
  }

  read(article: number, section: number): void {
    if (article !== this.#article) {
      this.#article = article;
      this.#forward.matchArticle(article, this.#slots, this.title, this.alias);
    }
    this.#forward.matchSection(section, this.#slots, this.heading, this.text);
  }
}
