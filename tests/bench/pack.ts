import { existsSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPromise } from 'yauzl';
import { buildPack } from '../../content/pack/build.ts';
import { createSigningKey } from '../../content/pack/keys.ts';
import { openPack, type OpenPack } from '../../content/pack/open.ts';
import { verifyPack } from '../../content/pack/verify.ts';
import { listZip } from '../../content/pack/zip-directory.ts';
import { createPlainIndexer } from '../fixtures/plain-indexer.ts';
import { writeSyntheticSource } from './synthetic-source.ts';

const RUNS = 7;

/** Builds, lists, opens, reads and verifies a pack of `articles` invented articles, and prints what each took. */
export async function benchPack(articles: number): Promise<void> {
  const source = join(tmpdir(), `nightlamp-bench-${articles}`);
  const file = `${source}.nlpack`;
  if (!existsSync(join(source, 'articles', `topic-${articles - 1}.md`)))
    await writeSyntheticSource(source, articles);
  const key = createSigningKey();
  const trustedKeys = [key.publicKey];

  const built = await timed('build, signed, without the search index', () =>
    buildPack({ source, out: file, key, indexer: createPlainIndexer() }),
  );
  if (!built.built) throw new Error(JSON.stringify(built.problems.slice(0, 3)));
  const { size } = await stat(file);
  console.log(`  ${articles} articles, ${size} bytes`);

  const handle = await open(file, 'r');
  await medianOf('list entries, our reader', async () => void (await listZip(handle, size)));
  await handle.close();
  await medianOf('list entries, yauzl', () => listWithYauzl(file));
  await medianOf('openPack, on-read', async () => (await opened(file, trustedKeys)).close());
  const pack = await opened(file, trustedKeys);
  await pack.readReferences();
  let next = 0;
  await medianOf('readArticle', async () => {
    const read = await pack.readArticle(`topic-${(next += 997) % articles}`);
    if (!read.ok) throw new Error(read.failure.message);
  });
  await pack.close();
  await timed('openPack, verify all', async () => {
    const all = await openPack(file, { trustedKeys, verify: 'all' });
    if (!all.ok) throw new Error(all.failure.message);
    await all.value.close();
  });
  const report = await timed('verifyPack', () => verifyPack(file, { trustedKeys }));
  console.log(`  ${report.ok ? report.value.sentence : report.failure.message}`);
}

async function opened(file: string, trustedKeys: readonly string[]): Promise<OpenPack> {
  const result = await openPack(file, { trustedKeys, verify: 'on-read' });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

async function listWithYauzl(file: string): Promise<void> {
  const zip = await openPromise(file);
  for await (const entry of zip.eachEntry())
    if (entry.fileName === '') throw new Error('an entry has no name');
}

/** Runs once and prints wall time, the longest the event loop stood still, and the memory used at the end. */
async function timed<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  let longest = 0;
  let last = performance.now();
  const ticker = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
  }, 5);
  const [start, before] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const took = performance.now() - start;
  const processor = processorMs(before);
  clearInterval(ticker);
  const resident = Math.round(process.memoryUsage().rss / 1024 ** 2);
  console.log(
    `${name}: ${took.toFixed(0)} ms, processor ${processor.toFixed(0)} ms, longest block ${longest.toFixed(0)} ms, resident ${resident} MB`,
  );
  return value;
}

async function medianOf(name: string, work: () => Promise<void>): Promise<void> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const processor = processorMs(before) / RUNS;
  times.sort((a, b) => a - b);
  console.log(
    `${name}: median ${times[RUNS >> 1]?.toFixed(1)} ms, best ${times[0]?.toFixed(1)} ms, processor ${processor.toFixed(1)} ms`,
  );
}

/** Processor time used since, user and system together: what stays the same when other programs are busy too. */
function processorMs(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
