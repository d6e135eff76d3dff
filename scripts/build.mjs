// Builds what is stale: the renderer, main and preload, and the bundled starter pack. `--force` builds everything.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { signingKey } from './signing-key.mjs';

const root = path.resolve(import.meta.dirname, '..');
const stampFile = path.join(root, 'dist', 'stamp.json');
const force = process.argv.includes('--force');

/** @param {string} file */
const at = (file) => path.join(root, file);

/**
 * Digest of files and of all files below folders, by name and content.
 * @param {string[]} places
 */
function digestOf(places) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesBelow(at(place))) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** @param {string} place @returns {string[]} */
function filesBelow(place) {
  if (!existsSync(place)) return [];
  const entries = readdirSync(path.dirname(place), { withFileTypes: true });
  if (entries.find((entry) => entry.name === path.basename(place))?.isFile()) return [place];
  return readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

const key = signingKey(root);
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const define = {
  __VERSION__: JSON.stringify(version),
  __PINNED_KEYS__: JSON.stringify([{ publicKey: key.publicKey, name: key.name, origin: key.origin }]),
};
const shared = [
  'package-lock.json',
  'vite.config.ts',
  'scripts/build.mjs',
  'content/model',
  'content/calculators',
  'main/api',
];

/** @type {{ name: string, inputs: string[], output: string, make: () => Promise<void> | void }[]} */
const steps = [
  {
    name: 'renderer',
    inputs: [...shared, 'renderer'],
    output: 'dist/renderer/index.html',
    make: () => bundle('renderer'),
  },
  {
    name: 'main process',
    inputs: [
      ...shared,
      'main',
      'content/pack',
      'content/lint',
      'content/import',
      'content/thesaurus',
      '.nightlamp',
    ],
    output: 'dist/main/preload.cjs',
    make: async () => {
      await bundle('main');
      await bundle('preload');
      // `npx nightlamp` starts the file itself.
      chmodSync(at('dist/main/cli.js'), 0o755);
    },
  },
  {
    name: 'starter pack',
    inputs: ['content', 'main/search', '.nightlamp'],
    output: 'dist/packs/starter.nlpack',
    make: () => {
      mkdirSync(at('dist/packs'), { recursive: true });
      const args = [
        'pack',
        'build',
        'content/starter',
        '--out',
        'dist/packs/starter.nlpack',
        '--key',
        key.file,
        '--quiet',
      ];
      const { status } = spawnSync(process.execPath, ['dist/main/cli.js', ...args], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      if (status !== 0) process.exit(status ?? 1);
    },
  },
];

/** @param {string} mode */
async function bundle(mode) {
  await build({
    root: mode === 'renderer' ? at('renderer') : root,
    configFile: at('vite.config.ts'),
    mode,
    define,
  });
}

/** @type {Record<string, string>} */
const before = existsSync(stampFile) && !force ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
/** @type {Record<string, string>} */
const after = {};
for (const step of steps) {
  const digest = digestOf(step.inputs);
  if (before[step.name] !== digest || !existsSync(at(step.output))) {
    process.stderr.write(`Building the ${step.name} …\n`);
    await step.make();
  }
  after[step.name] = digest;
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ ...before, ...after }));
}
