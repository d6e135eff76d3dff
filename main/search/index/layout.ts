/**
 * What lies in a pack under `search/`.
 *
 * | entry | what |
 * | --- | --- |
 * | `titles.json` | titles, aliases and headings, and their words: small, answers first |
 * | `titles.bin` | which of them hold which word |
 * | `documents.json` | articles and sections in index order; where each block of texts starts |
 * | `words.json` | terms by number, how often sections hold them, and every written form of them |
 * | `forward.bin` | the words of each section in order, as term numbers; postings for MiniSearch are made of it |
 * | `texts.bin` | the sentences of the sections, in blocks deflated one by one, read when shown |
 */
export const entryNames = {
  titles: 'titles.json',
  titlePostings: 'titles.bin',
  documents: 'documents.json',
  words: 'words.json',
  forward: 'forward.bin',
  texts: 'texts.bin',
} as const;

/** Articles and sections in the order of the index. A section's number is its place in the concatenation. */
export interface DocumentsFile {
  readonly articles: readonly { readonly id: string; readonly sections: readonly string[] }[];
  /** For each block of `texts.bin`: number of its first section, and where its bytes start. */
  readonly blocks: readonly (readonly [firstSection: number, offset: number])[];
}

/** The vocabulary. Term 0 is no word: it marks the end of a sentence or alias in `forward.bin`. */
export interface WordsFile {
  readonly terms: readonly string[];
  /** Sections that hold the term anywhere. */
  readonly frequency: readonly number[];
  /** Folded words as they are written, sorted; each with the number of its term. */
  readonly surfaces: readonly string[];
  readonly surfaceTerms: readonly number[];
}

/** What a suggestion can be: the title of an article, one of its other names, or a heading in it. */
export type LabelKind = 'article' | 'alias' | 'section';
export const labelKinds = ['article', 'alias', 'section'] as const satisfies readonly LabelKind[];

/** The title index: which text each of its documents is, three numbers a label, flat; and its vocabulary. */
export interface TitlesFile {
  /** Kind (place in `labelKinds`), article, and number of the alias or section in it. */
  readonly labels: readonly number[];
  /** Different words of each label and of its context. */
  readonly lengths: readonly number[];
  readonly terms: readonly string[];
}
