import { inReadingOrder, type Problem } from '../model/problem.ts';
import { readHere, type ReadArticles } from '../pack/checked-article.ts';
import { brokenLinks, openSource } from '../pack/source/read-source.ts';
import type { ArticleFacts, Linter } from '../pack/source-types.ts';
import { createLinter } from './lint.ts';

export interface CheckOptions {
  readonly linter?: Linter | undefined;
  /** How articles are read and checked: one after another in this thread, unless told otherwise. */
  readonly read?: ReadArticles | undefined;
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
  for await (const one of (options.read ?? readHere)(source, linter)) {
    options.signal?.throwIfAborted();
    read += 1;
    problems.push(...one.problems);
    if (one.facts) facts.push(one.facts);
    options.onProgress?.({ articles: read, of: shared.articleIds.length });
  }
  problems.push(...brokenLinks(shared, facts), ...linter.checkPack(shared, facts));
  return { problems: inReadingOrder(problems), articles: read };
}
