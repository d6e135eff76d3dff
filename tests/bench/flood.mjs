// 5,000 questions a second for ten seconds, after `npm run build`: node tests/bench/flood.mjs [pack file]
import { loadavg } from 'node:os';
import path from 'node:path';
import { runnerImport } from 'vite';

const pack = process.argv[2] ?? 'dist/packs/starter.nlpack';
const { module } = await runnerImport(path.join(import.meta.dirname, 'flood.ts'), {
  configFile: false,
  logLevel: 'error',
});
console.log(
  `Node ${process.versions.node}, load ${loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')}`,
);
for (const pages of [0, 30]) await module.flood(pack, pages);
