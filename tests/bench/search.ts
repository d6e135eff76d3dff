import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { figuresOfRanking } from '../relevance/collections.ts';
import { contestants, loadedEngine } from './search-engines.ts';
import { collections, readDocuments, readQueries, writeCollection } from './search-corpora.ts';

/** What one engine did on one collection. */
export interface Measured {
  readonly ndcg10: number;
  readonly recall100: number;
  readonly buildSeconds: number;
  readonly loadSeconds: number;
  readonly p50: number;
  readonly p95: number;
  /** Processor time of a query, milliseconds, meaned: what a busy machine distorts least. */
  readonly cpu: number;
  readonly megabytes: number;
}

/** Writes the wanted collections below a folder; says which there are, and whether they are judged. */
export async function prepare(folder: string, wanted: readonly string[], makeFolder: (at: string) => void) {
  const found = await collections(wanted);
  for (const each of found) {
    makeFolder(path.join(folder, each.name));
    writeCollection(path.join(folder, each.name), each);
  }
  return found.map(({ name, judged, documents, queries }) => ({
    name,
    judged,
    documents: documents.length,
    queries: queries.length,
  }));
}

/** Builds in this process; seconds of wall time. */
export async function build(engine: string, folder: string): Promise<number> {
  const documents = readDocuments(folder);
  const begun = performance.now();
  await contestants[engine]?.build(documents, folder);
  return (performance.now() - begun) / 1000;
}

/** Loads and asks in this process, which holds nothing else. */
export async function ask(engine: string, folder: string): Promise<Omit<Measured, 'buildSeconds'>> {
  const queries = readQueries(folder);
  const begun = performance.now();
  const find = await contestants[engine]?.load(folder);
  const loadSeconds = (performance.now() - begun) / 1000;
  if (!find) throw new Error(`There is no engine “${engine}”`);
  const before = process.cpuUsage();
  const times = queries.slice(0, 150).map(({ text }) => {
    const asked = performance.now();
    find(text, 20);
    return performance.now() - asked;
  });
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1e3 / Math.max(1, times.length);
  times.sort((a, b) => a - b);
  const megabytes = process.memoryUsage().rss / 1e6;
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return {
    ...figuresOfRanking(queries, (q) => find(q, 100)),
    loadSeconds,
    p50: at(0.5),
    p95: at(0.95),
    cpu,
    megabytes,
  };
}

/** Judges what another process found, query by query. */
export function judge(folder: string): { ndcg10: number; recall100: number } {
  const found = JSON.parse(readFileSync(path.join(folder, 'found.json'), 'utf8')) as string[][];
  const queries = readQueries(folder);
  const answers = new Map(queries.map(({ text }, at) => [text, found[at] ?? []]));
  return figuresOfRanking(queries, (q) => answers.get(q) ?? []);
}

/** The longest the event loop stood still, in milliseconds, on both sides of the thread. */
export interface Blocks {
  readonly loading: { readonly main: number; readonly thread: number };
  readonly searching: { readonly main: number; readonly thread: number };
}

/** Loads and searches in a thread, as the program does, while both event loops are watched. */
export function watchBlocks(folder: string, bundle: string): Promise<Blocks> {
  const queries = readQueries(folder).slice(0, 100);
  const watch = monitorEventLoopDelay({ resolution: 5 });
  const longest = (): number => {
    const worst = watch.max / 1e6;
    watch.reset();
    return worst;
  };
  const worker = new Worker(bundle, {
    execArgv: [],
    workerData: { bench: path.join(folder, 'nightlamp.bin') },
  });
  watch.enable();
  let asked = 0;
  return new Promise((resolve, reject) => {
    let loading: Blocks['loading'] | undefined;
    worker.on('error', reject);
    worker.on('message', ({ kind, block }: { kind: 'loaded' | 'reply' | 'done'; block: number }) => {
      if (kind === 'loaded') {
        loading = { main: longest(), thread: block };
        worker.postMessage({ q: queries[asked++]?.text ?? null });
      } else if (kind === 'reply') {
        worker.postMessage({ q: queries[asked++]?.text ?? null });
      } else if (kind === 'done' && loading) {
        const measured = { loading, searching: { main: longest(), thread: block } };
        void worker.terminate().then(() => resolve(measured));
      }
    });
  });
}

async function serveInThread(file: string): Promise<void> {
  const watch = monitorEventLoopDelay({ resolution: 5 });
  watch.enable();
  const engine = await loadedEngine(file);
  await new Promise((resolve) => setTimeout(resolve, 50));
  parentPort?.postMessage({ kind: 'loaded', block: watch.max / 1e6 });
  watch.reset();
  parentPort?.on('message', ({ q }: { q: string | null }) => {
    if (q === null) setTimeout(() => parentPort?.postMessage({ kind: 'done', block: watch.max / 1e6 }), 50);
    else parentPort?.postMessage({ kind: 'reply', reply: engine.search({ q, limit: 20 }) });
  });
}

/** What else the machine was doing. */
export function machine(): string {
  const load = loadavg().map((each) => each.toFixed(1));
  return `Node ${process.versions.node}, ${cpus().length} processors, load ${load.join(' ')}`;
}

const inThread = (workerData as { bench?: string } | null)?.bench;
if (!isMainThread && inThread !== undefined) await serveInThread(inThread);
