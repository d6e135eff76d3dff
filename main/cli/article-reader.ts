import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readInThreads } from '../../content/pack/article-threads.ts';
import type { ReadArticles } from '../../content/pack/checked-article.ts';
import { builtPaths } from './paths.ts';

/** More threads than this wait for the one that makes the index. */
const MOST_THREADS = 4;

/** Reads articles on all cores; undefined, for the one thread there is, where the program was not bundled. */
export function articleReader(): ReadArticles | undefined {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  if (threads < 2 || !existsSync(builtPaths.articleThread)) return undefined;
  return readInThreads(builtPaths.articleThread, threads);
}
