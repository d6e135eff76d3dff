// From process start to the first search answered by the whole index: median of ten starts of `nightlamp serve` with the
// starter pack, beside `node -e 0` on the same machine. Run: npm run build && node tests/bench/start.mjs
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const root = path.resolve(import.meta.dirname, '../..');
const RUNS = 10;
/** A start that has not answered after so many requests never will. */
const MOST_REQUESTS = 5_000;

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** @returns {Promise<{ listening: number, answered: number }>} milliseconds from spawn */
async function startOnce() {
  const begun = performance.now();
  const server = spawn(process.execPath, ['dist/main/cli.js', 'serve', '--port', '0', '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      const { url } = JSON.parse(line);
      const listening = performance.now() - begun;
      for (let request = 0; request < MOST_REQUESTS; request++) {
        const reply = await (await fetch(`${url}api/search?q=second+heart`)).json();
        if (reply.stage === 'ready' && reply.hits.length > 0)
          return { listening, answered: performance.now() - begun };
      }
    }
    throw new Error('The server did not answer a search.');
  } finally {
    server.kill('SIGKILL');
  }
}

const runs = [];
for (let run = 0; run < RUNS; run++) runs.push(await startOnce());
const bare = Array.from({ length: RUNS }, () => {
  const begun = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - begun;
});
const nodeAlone = median(bare);
const answered = median(runs.map((run) => run.answered));
console.log(`serve listening        ${median(runs.map((run) => run.listening)).toFixed(0)} ms`);
console.log(
  `first search answered  ${answered.toFixed(0)} ms   (${(answered / nodeAlone).toFixed(1)} × node -e 0)`,
);
console.log(`node -e 0              ${nodeAlone.toFixed(0)} ms`);
