import { Worker } from 'node:worker_threads';
import { readHere, type CheckedArticle, type ReadArticles } from './checked-article.ts';
import type { OpenSource } from './source/read-source.ts';

/** Articles handed to a thread at a time: enough to be worth the message, few enough to share out evenly. */
const BATCH = 16;
/** Batches that may be under way or waiting for each thread: what bounds the memory. */
const AHEAD = 3;

/** Fewer articles than this are read before a thread has started. */
const WORTH_THREADS = 300;

/** What a thread is started with. */
export interface ArticleThreadData {
  readonly root: string;
}

/** To a thread: read and check these. */
export interface ArticlesWanted {
  readonly batch: number;
  readonly ids: readonly string[];
}

/** From a thread, in the order asked for. */
export interface ArticlesRead {
  readonly batch: number;
  readonly articles: readonly CheckedArticle[];
}

/**
 * Reads and checks articles in threads of their own, while this one makes the index; they come in the same order as without,
 * so the pack is the same to the last byte.
 * @param workerFile the bundled thread, `content/lint/article-thread.ts`; it brings the linter's own rules
 */
export function readInThreads(workerFile: string, threads: number): ReadArticles {
  return (source, linter) =>
    source.shared.articleIds.length < WORTH_THREADS
      ? readHere(source, linter)
      : readWith(workerFile, threads, source);
}

async function* readWith(
  workerFile: string,
  threads: number,
  { shared }: OpenSource,
): AsyncGenerator<CheckedArticle> {
  const ids = shared.articleIds;
  const batches = Math.ceil(ids.length / BATCH);
  const workerData: ArticleThreadData = { root: shared.root };
  const workers = Array.from({ length: threads }, () => new Worker(workerFile, { workerData }));
  const waiting = new Map<number, Reply<readonly CheckedArticle[]>>();
  let asked = 0;
  const fail = (error: Error): void => waiting.forEach(({ reject }) => reject(error));
  for (const worker of workers) {
    worker.on('message', ({ batch, articles }: ArticlesRead) => waiting.get(batch)?.resolve(articles));
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('A thread that reads articles ended before its work')));
  }
  const ask = (): void => {
    const batch = asked++;
    const reply = deferred<readonly CheckedArticle[]>();
    // A failure is met when the batch's turn comes; until then it must not count as unhandled.
    reply.promise.catch(() => undefined);
    waiting.set(batch, reply);
    const wanted: ArticlesWanted = { batch, ids: ids.slice(batch * BATCH, (batch + 1) * BATCH) };
    workers[batch % threads]?.postMessage(wanted);
  };
  try {
    for (let batch = 0; batch < batches; batch += 1) {
      while (asked < batches && asked < batch + threads * AHEAD) ask();
      yield* (await waiting.get(batch)?.promise) ?? [];
      waiting.delete(batch);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

interface Reply<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
}

function deferred<Value>(): Reply<Value> {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Value>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
