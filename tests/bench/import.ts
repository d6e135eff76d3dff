import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { importSource } from '../../content/import/import-source.ts';
import type { ImportFormat } from '../../content/import/importer.ts';
import { checkSource } from '../../content/lint/check-source.ts';
import { createLinter } from '../../content/lint/lint.ts';
import { buildPack } from '../../content/pack/build.ts';
import { openPack } from '../../content/pack/open.ts';
import { verifyPack } from '../../content/pack/verify.ts';
import { createIndexer } from '../../main/search/indexer.ts';

type Stage = (name: string, ...args: string[]) => void;

/** Imports, checks, builds, opens and verifies: `records` invented JSON Lines, or a MedQuAD archive. */
export async function benchImport(first: string, path: string | undefined, stage: Stage): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'nightlamp-bench-import-'));
  try {
    const [source, file] = [join(folder, 'source'), join(folder, 'pack.nlpack')];
    let [format, input] = [first, path ?? ''];
    if (first !== 'medquad') {
      [format, input] = ['jsonl', join(folder, 'corpus.jsonl')];
      await writeCorpus(input, Number(first));
      stage('copy', input, join(folder, 'copy'));
    }
    stage('import', format, input, source);
    stage('check', source);
    stage('build', source, file);
    stage('open', file);
    stage('verify', file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One stage in this process: prints wall time, processor time and the peak of resident memory. */
export async function runStage(name: string, ...args: string[]): Promise<void> {
  const [first = '', second = '', third = ''] = args;
  const stages: Readonly<Record<string, () => Promise<string>>> = {
    copy: () => copyRecords(first, second),
    import: () => importStage(first as ImportFormat, second, third),
    check: async () => {
      const { articles, problems } = await checkSource(first);
      return `${articles} articles, ${problems.length} problems`;
    },
    build: () => buildStage(first, second),
    open: async () => {
      const opened = await openPack(first, { trustedKeys: [], verify: 'on-read' });
      if (!opened.ok) throw new Error(opened.failure.message);
      await opened.value.close();
      return `${opened.value.contents.articles.length} articles`;
    },
    verify: async () => {
      const verified = await verifyPack(first, { trustedKeys: [] });
      if (!verified.ok) throw new Error(verified.failure.message);
      return verified.value.sentence;
    },
  };
  const before = process.cpuUsage();
  const start = performance.now();
  const said = await stages[name]?.();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  console.log(
    `${name.padEnd(7)} ${seconds.toFixed(1).padStart(7)} s  ${((user + system) / 1e6).toFixed(1).padStart(7)} s of processor  ${peakMegabytes().toFixed(0).padStart(5)} MB at most  ${said ?? 'unknown stage'}`,
  );
}

/** What the system counted for the process is handed down from the parent; Linux also keeps a peak of its own. */
function peakMegabytes(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const own = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1];
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024;
}

async function importStage(format: ImportFormat, path: string, out: string): Promise<string> {
  const result = await importSource({
    format,
    path,
    out,
    title: 'Bench',
    today: new Date().toISOString().slice(0, 10),
  });
  if (!result.ok) throw new Error(result.failure.message);
  return `${result.value.articles} articles, ${result.value.refused.length} refused`;
}

async function buildStage(source: string, out: string): Promise<string> {
  const { built, problems } = await buildPack({
    source,
    out,
    indexer: createIndexer(),
    linter: createLinter(),
  });
  if (!built) throw new Error(JSON.stringify(problems.slice(0, 3)));
  const { articles, sections } = built.manifest.counts;
  return `${articles} articles, ${sections} sections, ${(built.bytes / 1e6).toFixed(1)} MB, ${problems.length} warnings`;
}

/** The floor to measure against: parses each line and writes its text to a file, and does nothing else. */
async function copyRecords(path: string, out: string): Promise<string> {
  await mkdir(out);
  const writing = new Set<Promise<void>>();
  let count = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const { text } = JSON.parse(line) as { text: string };
    const done = writeFile(join(out, `${(count += 1)}.md`), text);
    writing.add(done);
    if (writing.size >= 16) {
      await Promise.all(writing);
      writing.clear();
    }
  }
  await Promise.all(writing);
  const size = (await stat(path)).size;
  return `${(await readdir(out)).length} files of ${(size / 1e6).toFixed(0)} MB, parsed and written as they are`;
}

/** Words of abstracts, with the brackets and signs they are full of. */
const words =
  'patients with the of in and to heart failure risk was were trial treatment after group control blood pressure (n=42) [95% CI, 1.2–3.4] p<0.05 mortality study renal lung acute chronic cohort follow-up randomised placebo outcome symptoms care mmol/L 5 years increase *significant* age sex adjusted infection'.split(
    ' ',
  );

async function writeCorpus(path: string, records: number): Promise<void> {
  const file = createWriteStream(path);
  let seed = 7;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  const sentence = (): string => {
    const body = Array.from({ length: 12 + next(14) }, () => words[next(words.length)]).join(' ');
    return `Among ${next(5000)} ${body}.`;
  };
  for (let index = 0; index < records; index += 1) {
    const text = Array.from({ length: 8 + next(6) }, sentence).join(' ');
    const line = JSON.stringify({ id: `doc-${index}`, title: `Record ${index}: ${sentence()}`, text });
    if (!file.write(`${line}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
}
