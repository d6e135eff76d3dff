import type { Article } from '../../../content/model/article.ts';
import type { GlossaryTerm } from '../../../content/model/pack.ts';
import type { Reference } from '../../../content/model/reference.ts';
import type { PackSummary } from './library.ts';

/** A reference with its record, as the article shows it. */
export interface ArticleReferenceView {
  number: number;
  /** Sentences that cite it. */
  claims: string[];
  record: Reference;
}

export interface Neighbour {
  article: string;
  title: string;
}

/** Everything the article page needs, in one reply. */
export interface ArticleReply {
  pack: PackSummary;
  article: Article;
  references: ArticleReferenceView[];
  /** Glossary entries the text uses, by id. */
  glossary: Record<string, GlossaryTerm>;
  /** Titles of articles the text links to, by id. */
  linked: Record<string, { title: string; summary: string }>;
  /** Neighbours in the first specialty, by title. */
  previous: Neighbour | null;
  next: Neighbour | null;
  suggestedQuestions: string[];
}
