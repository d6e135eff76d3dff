/** A thread that reads and checks articles of a source. Bundled to dist/main/article-thread.js. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ArticlesRead, ArticlesWanted, ArticleThreadData } from '../pack/article-threads.ts';
import { readChecked, type CheckedArticle } from '../pack/checked-article.ts';
import { openSource } from '../pack/source/read-source.ts';
import { createLinter } from './lint.ts';

const port = parentPort;
if (!port) throw new Error('This runs only as a thread of a build');
const { root } = workerData as ArticleThreadData;
const source = openSource(root);
const linter = createLinter();

port.on('message', (wanted: ArticlesWanted) => {
  void read(wanted);
});

async function read({ batch, ids }: ArticlesWanted): Promise<void> {
  const articles: CheckedArticle[] = [];
  for (const id of ids) articles.push(await readChecked(id, await source, linter));
  port?.postMessage({ batch, articles } satisfies ArticlesRead);
}
