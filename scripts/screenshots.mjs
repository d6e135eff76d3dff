// `npm run screenshots`: every screen at three sizes, in light and dark, into ./screenshots, so that anyone can review the
// look of a change. `node scripts/screenshots.mjs article results` makes only those whose name holds one of the words.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { browserForTests } from './browser.mjs';
import { serveBuilt } from './serve-built.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'screenshots');
const wanted = process.argv.slice(2);

const sizes = [
  { name: '1280', width: 1280, height: 800 },
  { name: '1920', width: 1920, height: 1080 },
  { name: '390', width: 390, height: 844 },
];
const themes = /** @type {const} */ (['light', 'dark']);

/**
 * The screens the accessibility tests walk, by what each one is called.
 * @type {{ screens: Record<string, (page: import('playwright-core').Page) => Promise<unknown>> }}
 */
const { screens } = (
  await runnerImport(path.join(root, 'tests/e2e/browser/every-screen.ts'), {
    configFile: false,
    logLevel: 'error',
  })
).module;

/** `saved, empty` → `saved-empty`. @param {string} name */
const fileName = (name) => name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();

mkdirSync(folder, { recursive: true });
const server = await serveBuilt();
const browser = await chromium.launch({ executablePath: browserForTests(), args: ['--no-sandbox'] });
const chosen = Object.entries(screens).filter(
  ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
let made = 0;
for (const { name: size, width, height } of sizes) {
  for (const colorScheme of themes) {
    for (const [name, go] of chosen) {
      // Every screen as a new reader finds it: what one keeps is not in the next.
      const context = await browser.newContext({
        baseURL: server.url,
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await go(page);
      await page.evaluate(() => document.fonts.ready);
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: path.join(folder, `${fileName(name)}-${size}-${colorScheme}.png`) });
      await context.close();
      made += 1;
    }
  }
}
await browser.close();
server.stop();
process.stderr.write(`${made} pictures are in ${path.relative(process.cwd(), folder)}.\n`);
