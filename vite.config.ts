import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

/**
 * One configuration per environment, chosen by mode (see scripts/build.mjs):
 * `renderer` → dist/renderer, `main` → dist/main (Node, ES modules), `preload` → dist/main/preload.cjs (one CommonJS file,
 * as a sandboxed preload must be).
 */
const outside = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

const renderer: UserConfig = {
  root: 'renderer',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome120',
    assetsInlineLimit: 0,
    // One style sheet: the order of its cascade layers (renderer/ui/layers.css) then holds whatever screen comes first.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // “use client” marks in libraries concern servers that render React; there is none here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
};

const main: UserConfig = {
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/main',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: outside,
      input: {
        cli: 'main/cli/cli.ts',
        electron: 'main/hosts/electron/main.ts',
        'class-server': 'main/classroom/class-server.ts',
        'search-worker': 'main/search/worker.ts',
        'article-thread': 'content/lint/article-thread.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

const preload: UserConfig = {
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: 'dist/main',
    emptyOutDir: false,
    target: 'chrome120',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: outside,
      input: { preload: 'main/hosts/electron/preload.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
};

const environments: Record<string, UserConfig> = { renderer, main, preload };

export default defineConfig(({ mode }) => {
  const chosen = environments[mode];
  if (!chosen)
    throw new Error(`Unknown build "${mode}"; the builds are ${Object.keys(environments).join(', ')}.`);
  return { logLevel: 'warn', ...chosen };
});
