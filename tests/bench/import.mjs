// Times import and build: node tests/bench/import.mjs [records]; or: node tests/bench/import.mjs medquad PATH
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const [first = '50000', given] = process.argv.slice(2);
const folder = await mkdtemp(path.join(tmpdir(), 'nightlamp-bench-'));
try {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, 'import.ts'),
      outDir: folder,
      target: 'node20',
      emptyOutDir: false,
    },
  });
  // Each stage runs in a process of its own, bundled as the product is, so that its peak memory is its own.
  const bundle = pathToFileURL(path.join(folder, 'import.js')).href;
  /** @param {string[]} args */
  const stage = (...args) => {
    const script = `const { runStage } = await import(${JSON.stringify(bundle)}); await runStage(...${JSON.stringify(args)});`;
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`${args[0]} failed`);
  };
  const { benchImport } = await import(bundle);
  await benchImport(first, given, stage);
} finally {
  await rm(folder, { recursive: true, force: true });
}
