// From a stick to the first search answered: the built app copied to a folder of its own, its pages dropped from the system's
// cache before each start, so that everything is read from the disk again. Median of five, cold and warm; and the bytes a
// start reads, from which the time on a slow stick follows.
// Run: npm run build && node tests/bench/stick.mjs [FOLDER ON THE STICK]
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '../..');
const stick = mkdtempSync(path.join(process.argv[2] ?? tmpdir(), 'nightlamp-stick-'));
const RUNS = 5;
/** A common USB 2 stick, sequential reads, in MB a second. */
const SLOW_STICK = 25;

cpSync(path.join(root, 'dist'), path.join(stick, 'dist'), { recursive: true });
writeFileSync(path.join(stick, 'package.json'), '{"type": "module"}');
const files = readdirSync(stick, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name));

/** Drops a file's pages from the system's cache (GNU dd asks the kernel for it). */
function forget() {
  for (const file of files) {
    const dropped = spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0'], { encoding: 'utf8' });
    if (dropped.status !== 0) throw new Error(`dd: ${dropped.stderr}`);
  }
}

/** @returns {Promise<{ ms: number, read: number }>} milliseconds from start to a search answered by the whole index, bytes read */
async function startOnce() {
  const begun = performance.now();
  const server = spawn(
    process.execPath,
    [
      path.join(stick, 'dist/main/cli.js'),
      'serve',
      '--port',
      '0',
      '--json',
      '--data',
      path.join(stick, 'no-data'),
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const { url } = JSON.parse(line);
      for (;;) {
        const reply = await (await fetch(`${url}api/search?q=second+heart`)).json();
        if (reply.stage !== 'ready' || reply.hits.length === 0) continue;
        const ms = performance.now() - begun;
        const io = readFileSync(`/proc/${server.pid}/io`, 'utf8');
        return { ms, read: Number(/rchar: (\d+)/.exec(io)?.[1] ?? 0) };
      }
    }
    throw new Error('The server did not answer.');
  } finally {
    server.kill('SIGKILL');
  }
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const cold = [];
for (let run = 0; run < RUNS; run++) {
  forget();
  cold.push(await startOnce());
}
const warm = [];
for (let run = 0; run < RUNS; run++) warm.push(await startOnce());

const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
const read = median(cold.map((run) => run.read));
const mb = (/** @type {number} */ bytes) => (bytes / 1024 ** 2).toFixed(1);
console.log(`on the stick: ${mb(size)} MB in ${files.length} files (without Node or Electron)`);
console.log(
  `first search answered: cold ${median(cold.map(({ ms }) => ms)).toFixed(0)} ms, warm ${median(warm.map(({ ms }) => ms)).toFixed(0)} ms`,
);
console.log(
  `a start reads ${mb(read)} MB: ${(read / 1024 ** 2 / SLOW_STICK).toFixed(1)} s more on a stick of ${SLOW_STICK} MB/s that has none of it cached`,
);
rmSync(stick, { recursive: true, force: true });
