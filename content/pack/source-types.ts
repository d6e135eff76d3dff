import type { Root } from 'mdast';
import type { Article, ArticleType } from '../model/article.ts';
import type {
  EditorialPolicy,
  GlossaryTerm,
  LearningPath,
  QuickListChoice,
  Specialty,
} from '../model/pack.ts';
import type { Problem } from '../model/problem.ts';
import type { Reference } from '../model/reference.ts';

/** A place in a source file; both count from 1. */
export interface SourcePosition {
  readonly line: number;
  readonly column: number;
}

/** `pack.yml`, checked. */
export interface PackInfo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly sequence: number;
  readonly published: string;
  readonly licence: string;
  readonly languages: string[];
  readonly publisher: string;
  readonly specialties: Specialty[];
  readonly quickList?: QuickListChoice;
}

/**
 * All of a source folder but its articles: small enough to keep while thousands of articles pass by.
 * A part that could not be read is empty here and named in the problems.
 */
export interface SourceShared {
  /** Absolute path of the source folder. */
  readonly root: string;
  /** Null when `pack.yml` is missing or wrong. */
  readonly info: PackInfo | null;
  /** Line of each key of `pack.yml`, such as `published` or `specialties.0.id`. */
  readonly infoLines: ReadonlyMap<string, SourcePosition>;
  readonly references: ReadonlyMap<string, Reference>;
  /** Where each record stands in `references.json`. */
  readonly referenceLines: ReadonlyMap<string, SourcePosition>;
  readonly glossary: readonly GlossaryTerm[];
  readonly learningPaths: readonly LearningPath[];
  readonly editorialPolicy: EditorialPolicy | null;
  /** Ids of all articles, by file name, in order. */
  readonly articleIds: readonly string[];
  /** Names of `figures/*.svg`, without the ending. */
  readonly figureIds: readonly string[];
}

/** A link to another place of the pack, found in an article. */
export interface SourceLink extends SourcePosition {
  readonly article: string;
  readonly section?: string;
}

/** One article as its author wrote it, and as it was built. */
export interface SourceArticle {
  /** Path inside the source folder: `articles/<id>.md`. */
  readonly file: string;
  readonly text: string;
  /** Front matter as written (every scalar a string), before defaults. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Where each front matter key stands: `updated`, `review.state`, `aliases.0`. */
  readonly frontMatterLines: ReadonlyMap<string, SourcePosition>;
  /** The Markdown below the front matter; positions count from the top of the file. */
  readonly tree: Root;
  /** The article as it will lie in the pack, before the linter's warnings are added. */
  readonly article: Article;
  /** Where each sentence (`s12`), section (`#how-the-pump-works`) and figure (`figure:calf-pump`) starts. */
  readonly positions: ReadonlyMap<string, SourcePosition>;
  readonly links: readonly SourceLink[];
}

/** What remains of an article when the next one is read: enough for rules that compare articles. */
export interface ArticleFacts {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly type: ArticleType;
  readonly aliases: readonly string[];
  /** Where `title` and each alias (`aliases.0`) stand. */
  readonly nameLines: ReadonlyMap<string, SourcePosition>;
  readonly sections: readonly string[];
  readonly figures: readonly string[];
  readonly references: readonly string[];
  readonly links: readonly SourceLink[];
}

/**
 * The trust linter as the builder drives it: one article after another, then the whole. It keeps no article.
 *
 * Reading a source already refuses, with an error of its own: front matter, `pack.yml`, `references.json` and the other
 * files against their schemas; unknown specialties; Markdown or directives outside the format; raw HTML; a malformed
 * citation or one without a record; a citation inside a heading, link or title; a figure that is missing, not allowed or
 * without words; a red flag without an action; a link to a missing article or section; a learning path through a
 * missing article; hidden characters. The linter holds everything else.
 */
export interface Linter {
  checkArticle(source: SourceArticle, shared: SourceShared): Problem[];
  checkPack(shared: SourceShared, articles: readonly ArticleFacts[]): Problem[];
}

/** A whole source folder in memory: for checking packs of ordinary size, and for tests. */
export interface ReadSource {
  readonly shared: SourceShared;
  /** Articles that could be built; one with broken front matter is missing here and named in the problems. */
  readonly articles: readonly SourceArticle[];
  /** Everything reading found wrong, in reading order. */
  readonly problems: readonly Problem[];
}
