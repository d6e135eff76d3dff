// Times the pack: node tests/bench/pack.mjs [articles]
import path from 'node:path';
import { runnerImport } from 'vite';

const { module } = await runnerImport(path.join(import.meta.dirname, 'pack.ts'), {
  configFile: false,
  logLevel: 'error',
});
await module.benchPack(Number(process.argv[2] ?? 18_000));
