import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const assets = path.resolve(import.meta.dirname, '../../../dist/renderer/assets');
const BUDGET = 200_000;

const sizeOf = (file: string): number => gzipSync(readFileSync(path.join(assets, file))).length;

/** Every script the start page needs before it can draw: its own, and what those name in static imports. */
function scriptsOfFirstScreen(): Set<string> {
  const page = readFileSync(path.join(assets, '../index.html'), 'utf8');
  const waiting = [...page.matchAll(/"\/assets\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  const needed = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (needed.has(file)) continue;
    needed.add(file);
    const code = readFileSync(path.join(assets, file), 'utf8');
    for (const [, named = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      waiting.push(named);
  }
  return needed;
}

test('the first screen is at most 200 kB of script, gzipped, in any language', () => {
  const needed = scriptsOfFirstScreen();
  const catalogues = readdirSync(assets).filter((file) => /^(?:fr|es|ar)-[\w-]+\.js$/.test(file));
  expect(catalogues).toHaveLength(3);
  expect(
    catalogues.filter((file) => needed.has(file)),
    'languages loaded before they are wanted',
  ).toEqual([]);
  const english = [...needed].reduce((sum, file) => sum + sizeOf(file), 0);
  expect(english).toBeGreaterThan(50_000);
  for (const file of catalogues) expect(english + sizeOf(file), file).toBeLessThanOrEqual(BUDGET);
});
