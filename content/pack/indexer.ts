import type { Article } from '../model/article.ts';

/** A file of the pack, as bytes in memory. */
export interface PackEntry {
  /** Path inside the pack, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes the search files of a pack while it is built. The builder hands over one article after another and knows nothing
 * of the search library; `main/search` implements this.
 */
export interface Indexer {
  add(article: Article): void;
  /** The entries for `search/`, and the digest that says how they were made (see `manifest.search.analysis`). */
  finish(): Promise<{ entries: PackEntry[]; analysis: string }>;
}
