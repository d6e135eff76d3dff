import type { Options } from 'minisearch';

/** A document of the section index: its number, and its terms already analysed, joined by spaces. */
export interface SectionDocument {
  readonly id: number;
  readonly words: string;
}

const splitTerms = (text: string): string[] => (text === '' ? [] : text.split(' '));
const asIs = (term: string): string => term;

/**
 * Sections are one field for MiniSearch: it finds the candidates. Which field a word stands in is weighed afterwards, over
 * all packs at once (`rank/`), from the words in order; a second copy per field would cost half as much memory again.
 */
export const sectionOptions: Options<SectionDocument> = {
  fields: ['words'],
  tokenize: splitTerms,
  processTerm: asIs,
  autoVacuum: false,
};

/** A document of the title index: a title, another name or a heading, as folded but unstemmed words, for prefixes. */
export interface LabelDocument {
  readonly id: number;
  readonly words: string;
  /** Of a heading: the words of its article's title, so that `asthma red flags` finds it. */
  readonly context: string;
}

export const labelOptions: Options<LabelDocument> = {
  fields: ['words', 'context'],
  tokenize: splitTerms,
  processTerm: asIs,
  autoVacuum: false,
};
