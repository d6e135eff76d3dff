// Search over HTTP with big packs, after `npm run build`: node tests/bench/http.mjs [18000 65000]
// The documents are those of `npm run bench -- large`, imported and built as a user's are; one reader asks, one query after another.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { runnerImport } from 'vite';

const sizes = process.argv.slice(2).map(Number);
const root = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'nightlamp-bench-http-'));

/** @param {string[]} args */
function nightlamp(...args) {
  const done = spawnSync(process.execPath, ['dist/main/cli.js', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (done.status !== 0) throw new Error(`nightlamp ${args.join(' ')}: ${done.stderr.slice(-2_000)}`);
}

/** @param {string[]} lines @returns {string} the pack made of these documents */
function packOf(lines) {
  const [jsonl, source, pack] = ['documents.jsonl', 'source', 'pack.nlpack'].map((name) =>
    path.join(scratch, `${lines.length}-${name}`),
  );
  writeFileSync(jsonl, lines.join('\n'));
  nightlamp('pack', 'import', 'jsonl', jsonl, '--out', source);
  nightlamp('pack', 'build', source, '--out', pack);
  return pack;
}

/** @param {number[]} values @param {number} part */
const quantile = (values, part) =>
  (values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN).toFixed(0);

/** Processor time of a process so far, milliseconds (clock ticks are hundredths of a second). @param {number | undefined} pid */
function processorTime(pid) {
  const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(after[11]) + Number(after[12])) * 10;
}

/** @param {number | undefined} pid @param {'VmHWM' | 'VmRSS'} what */
const megabytes = (pid, what) =>
  Math.round(
    Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024,
  );

/** @param {string} url @param {string} address */
const json = async (url, address) => (await fetch(`${url}${address}`)).json();

/** @param {string} url @param {number | undefined} pid @param {string} name @param {string[]} queries @param {(q: string) => string} address */
async function ask(url, pid, name, queries, address) {
  const before = processorTime(pid);
  /** @type {number[]} */
  const times = [];
  for (const q of queries) {
    const begun = performance.now();
    await json(url, address(encodeURIComponent(q)));
    times.push(performance.now() - begun);
  }
  const cpu = (processorTime(pid) - before) / queries.length;
  console.log(
    `  ${name.padEnd(24)} p50 ${quantile(times, 0.5).padStart(4)}  p95 ${quantile(times, 0.95).padStart(4)} ms  processor ${cpu.toFixed(1)} ms`,
  );
}

/** @param {string} pack @param {{ text: string }[]} queries */
async function measure(pack, queries) {
  const begun = performance.now();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(2);
  const args = ['dist/main/cli.js', 'serve', '--port', '0', '--json', '--pack', pack];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const { url } = JSON.parse(line);
      console.log(`  titles answer after ${seconds()} s`);
      while (!(await json(url, 'api/health')).ready) await new Promise((resolve) => setTimeout(resolve, 20));
      console.log(`  everything after ${seconds()} s`);
      const texts = queries.map(({ text }) => text);
      const [short, long] = [0, 1].map((odd) => texts.filter((_, at) => at % 2 === odd));
      await ask(url, server.pid, 'first 60, not counted', texts, (q) => `api/search?limit=20&q=${q}`);
      await ask(url, server.pid, 'short query', short, (q) => `api/search?limit=20&q=${q}`);
      await ask(url, server.pid, 'question-length query', long, (q) => `api/search?limit=20&q=${q}`);
      await ask(url, server.pid, 'answer', long, (q) => `api/answer?q=${q}`);
      console.log(`  memory ${megabytes(server.pid, 'VmRSS')} MB, peak ${megabytes(server.pid, 'VmHWM')} MB`);
      break;
    }
  } finally {
    server.kill('SIGTERM');
  }
}

try {
  const { module: bench } = await runnerImport(path.join(import.meta.dirname, 'search.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  await bench.prepare(scratch, ['large'], (/** @type {string} */ at) => mkdirSync(at));
  const lines = readFileSync(path.join(scratch, 'large/documents.jsonl'), 'utf8').trim().split('\n');
  const queries = JSON.parse(readFileSync(path.join(scratch, 'large/queries.json'), 'utf8'));
  for (const size of sizes.length > 0 ? sizes : [18_000, 65_000]) {
    const pack = packOf(lines.slice(0, size));
    console.log(`${size} documents. ${bench.machine()}`);
    await measure(pack, queries);
    console.log(`  ${bench.machine()}`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
