import { inReadingOrder, type Problem } from '../model/problem.ts';
import { detached } from '../pack/detached.ts';
import { brokenLinks, factsOf, openSource } from '../pack/source/read-source.ts';
import type { ArticleFacts, Linter } from '../pack/source-types.ts';
import { createLinter } from './lint.ts';

export interface CheckOptions {
  readonly linter?: Linter | undefined;
  readonly onProgress?: ((progress: { readonly articles: number; readonly of: number }) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What checking a source folder found. */
export interface SourceCheck {
  /** By file, line and column. */
  readonly problems: readonly Problem[];
  readonly articles: number;
}

/**
 * Checks a source folder in one pass: everything reading it finds and everything the linter finds. Holds one article at a
 * time, so a folder of any size can be checked.
 * @throws the signal's reason when aborted.
 */
export async function checkSource(folder: string, options: CheckOptions = {}): Promise<SourceCheck> {
  const linter = options.linter ?? createLinter();
  const source = await openSource(folder);
  const { shared } = source;
  const problems: Problem[] = [...source.problems];
  const facts: ArticleFacts[] = [];
  let read = 0;
  for await (const one of source.articles()) {
    options.signal?.throwIfAborted();
    problems.push(...detached(one.problems));
    read += 1;
    if (one.article) {
      problems.push(...detached(linter.checkArticle(one.article, shared)));
      facts.push(factsOf(one.article));
    }
    options.onProgress?.({ articles: read, of: shared.articleIds.length });
  }
  problems.push(...brokenLinks(shared, facts), ...linter.checkPack(shared, facts));
  return { problems: inReadingOrder(problems), articles: read };
}
