import type { Article } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { canonicalJson } from './canonical-json.ts';
import { detached } from './detached.ts';
import { factsOf, type OpenSource } from './source/read-source.ts';
import type { ArticleFacts, Linter } from './source-types.ts';
import { withWarnings } from './warnings.ts';

/** One article, read and checked: everything a build needs of it, and nothing that holds on to its source. */
export interface CheckedArticle {
  /** What reading and the linter found. */
  readonly problems: readonly Problem[];
  /** Null, like the rest, when the article could not be read. */
  readonly facts: ArticleFacts | null;
  /** The article with its warnings, as the bytes the pack will hold. */
  readonly bytes: Uint8Array | null;
}

/** Reads and checks the articles of a source, in the order of their ids. */
export type ReadArticles = (source: OpenSource, linter: Linter | undefined) => AsyncIterable<CheckedArticle>;

/** In this thread, one after another. */
export async function* readHere(
  source: OpenSource,
  linter: Linter | undefined,
): AsyncGenerator<CheckedArticle> {
  for (const id of source.shared.articleIds) yield await readChecked(id, source, linter);
}

/** Reads and checks one article. */
export async function readChecked(
  id: string,
  source: OpenSource,
  linter: Linter | undefined,
): Promise<CheckedArticle> {
  const { article, problems } = await source.article(id);
  if (!article) return { problems: detached(problems), facts: null, bytes: null };
  const all = [...problems, ...(linter?.checkArticle(article, source.shared) ?? [])];
  return {
    problems: detached(all),
    facts: factsOf(article),
    bytes: articleBytes(withWarnings(article.article, all)),
  };
}

export function articleBytes(article: Article): Buffer {
  return Buffer.from(canonicalJson(article), 'utf8');
}
