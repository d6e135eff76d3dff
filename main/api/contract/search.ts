import type { ArticleType } from '../../../content/model/article.ts';
import type { ReferenceKind } from '../../../content/model/reference.ts';
import type { ReviewState } from '../../../content/model/review.ts';

/** How far search has got: titles answer first, then everything; `rebuilding` while an index that did not fit is made anew. */
export type SearchStage = 'titles' | 'ready' | 'rebuilding';

/** A change made to the query before it was searched; each can be undone by itself. */
export interface QueryChange {
  /** The words as typed. */
  from: string;
  /** What was searched instead of, or besides, them. */
  to: string[];
  because: 'abbreviation' | 'synonym' | 'spelling' | 'lay-word' | 'brand' | 'eponym';
  /** True when what was typed was replaced (spelling repair); false when it was widened. */
  replaced: boolean;
}

export interface Snippet {
  text: string;
  /** Pairs of offsets into `text`, in UTF-16 code units, end exclusive, ascending, not overlapping. */
  marks: [start: number, end: number][];
}

export interface Hit {
  pack: string;
  article: string;
  section: string;
  /** Title of the article. */
  title: string;
  /** Headings down to the section, without the article's title. */
  path: string[];
  snippet: Snippet;
  score: number;
  review: ReviewState;
  type: ArticleType;
  specialties: string[];
  updated: string;
  sourceId?: string;
}

/** Counts of what the query found, by the values a filter may take. */
export interface Facets {
  pack: Record<string, number>;
  specialty: Record<string, number>;
  type: Record<string, number>;
  review: Record<string, number>;
  /** Articles that have a wording for this audience; all have the clinician's. */
  audience: Record<string, number>;
}

export interface SearchReply {
  query: string;
  searchedAs: QueryChange[];
  /** The query with a word the library does not know put otherwise, where search did not choose so itself. */
  didYouMean: string[];
  /** What abbreviations and brands of the query stand for, where no pack has it: MS is not mitral stenosis alone. */
  notHeld: { from: string; to: string[] }[];
  /**
   * How the search was narrowed: by filters, by a scope that was typed (`cardio:`), by words in quotation marks; and scopes
   * that name nothing here (`pack:x`), which narrow nothing, with those there are.
   */
  narrowed: {
    filters: SearchFilters;
    phrases: string[];
    /** Each as typed, and what could have been. */
    unnamed: { scope: string; known: string[] }[];
  };
  /** Words of the query no pack holds in any form, as typed. */
  unknown: string[];
  total: number;
  tookMs: number;
  stage: SearchStage;
  hits: Hit[];
  facets: Facets;
  /** Articles with the nearest titles, when nothing was found. */
  nearest: { pack: string; article: string; title: string }[];
}

export interface SearchFilters {
  pack?: string | undefined;
  specialty?: string | undefined;
  type?: string | undefined;
  review?: string | undefined;
  audience?: string | undefined;
}

export interface SearchRequest extends SearchFilters {
  q: string;
  limit: number;
  /** Search the words exactly as typed: no abbreviation, synonym or spelling changes. */
  literal?: boolean | undefined;
  /** Words and phrases of the query to be searched just as typed, separated by `|`: one change undone, the others kept. */
  asTyped?: string | undefined;
}

export interface Suggestion {
  /** What stands in the list. */
  text: string;
  kind: 'article' | 'alias' | 'section';
  pack: string;
  article: string;
  title: string;
  section?: string;
}

export interface SuggestReply {
  query: string;
  suggestions: Suggestion[];
}

/** A reference as an answer or a chip names it. */
export interface CitationLabel {
  reference: string;
  /** Its number in its article. */
  number: number;
  /** `Stick 1992` */
  label: string;
  kind: ReferenceKind;
}

/** A sentence or list item of the library, word for word. */
export interface Answer {
  /** A sentence, or a row of a table with ` · ` between its cells. */
  text: string;
  /** The sentence above its list, or the head of its table: what the text must be read with. */
  leadIn?: string;
  pack: string;
  article: string;
  section: string;
  title: string;
  path: string[];
  citations: CitationLabel[];
  review: ReviewState;
  score: number;
  /** Id of the sentence in its article. */
  sentence: string;
}

export interface AnswerRequest {
  q: string;
  pack?: string | undefined;
  article?: string | undefined;
}

export interface AnswerReply {
  question: string;
  refused: boolean;
  /** `dose`: doses are never answered. */
  reason?: 'not-in-library' | 'empty-question' | 'not-ready' | 'dose';
  answers: Answer[];
  /** Nearest sections, offered with a refusal. */
  nearest: Hit[];
}
