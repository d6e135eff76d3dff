// `npm run screenshots`: every screen at three sizes, in light and dark, into ./screenshots, so that anyone can review the
// look of a change. `node scripts/screenshots.mjs article search` makes only those whose name holds one of the words.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserForTests } from './browser.mjs';
import { serveBuilt } from './serve-built.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'screenshots');
const wanted = process.argv.slice(2);

const sizes = [
  { name: 'desktop', width: 1280, height: 800 },
  { name: 'projector', width: 1920, height: 1080 },
  { name: 'phone', width: 390, height: 844 },
];
const themes = /** @type {const} */ (['light', 'dark']);

/** @typedef {import('playwright-core').Page} Page */

/** @param {string} address @returns {(page: Page) => Promise<void>} */
const open = (address) => async (page) => {
  await page.goto(address);
  await page.locator('h1').first().waitFor({ state: 'attached' });
};

/** Every screen, and every state of one that looks different. @type {Record<string, (page: Page) => Promise<void>>} */
const screens = {
  start: open('/'),
  'search-results': open('/search?q=oxygen saturation'),
  'search-explained': open('/search?q=MI chest pain'),
  'search-nothing': open('/search?q=xqzzyv'),
  'search-suggestions': async (page) => {
    await open('/')(page);
    await page.getByRole('combobox').pressSequentially('as');
    await page.getByRole('listbox').getByRole('option').nth(1).waitFor();
  },
  article: open('/articles/starter/calf-muscle-pump'),
  'article-citation': async (page) => {
    await open('/articles/starter/calf-muscle-pump')(page);
    await page
      .getByRole('button', { name: /^Source/ })
      .nth(4)
      .click();
  },
  'article-references': open('/articles/starter/calf-muscle-pump#app-references'),
  'article-follow-up': async (page) => {
    await open('/articles/starter/calf-muscle-pump#app-follow-up')(page);
    await page.getByRole('textbox', { name: 'Your question' }).fill('venous pressure while walking');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('list', { name: 'Sentences that may answer it' }).waitFor();
  },
  'article-figure': async (page) => {
    await open('/articles/starter/calf-muscle-pump')(page);
    await page.locator('.figure-enlarge').first().click();
    await page.getByRole('dialog').waitFor();
  },
  compare: open('/compare?left=starter/anaphylaxis&right=starter/acute-severe-asthma'),
  'compare-wordings': open(
    '/compare?left=starter/calf-muscle-pump/clinician&right=starter/calf-muscle-pump/public',
  ),
  'print-list': open('/print?article=starter/anaphylaxis&article=starter/calf-muscle-pump'),
  browse: open('/browse'),
  'browse-letters': open('/browse?by=letter'),
  library: open('/library'),
  policy: open('/policy/starter'),
  settings: open('/settings'),
  about: open('/about'),
  shortcuts: async (page) => {
    await open('/')(page);
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog').waitFor();
  },
  'not-found': open('/no/such/screen'),
};

mkdirSync(folder, { recursive: true });
const server = await serveBuilt();
const browser = await chromium.launch({ executablePath: browserForTests(), args: ['--no-sandbox'] });
const chosen = Object.entries(screens).filter(
  ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
let made = 0;
for (const { name: size, width, height } of sizes) {
  for (const colorScheme of themes) {
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
    });
    for (const [name, go] of chosen) {
      const page = await context.newPage();
      await go(page);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: path.join(folder, `${name}-${size}-${colorScheme}.png`) });
      await page.close();
      made += 1;
    }
    await context.close();
  }
}
await browser.close();
server.stop();
process.stderr.write(`${made} pictures are in ${path.relative(process.cwd(), folder)}.\n`);
