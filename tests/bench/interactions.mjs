// What a reader waits for, measured in Chromium against `nightlamp serve` with the starter pack: opening an article from a
// click on a warm app, going back, a keystroke to painted suggestions, a query to painted results; how far the page jumps
// about (CLS); and how much code each screen brings. Prints p50, p95 and the worst of each; asserts nothing.
// Run: npm run build && node tests/bench/interactions.mjs [--articles N]
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { browserForTests } from '../../scripts/browser.mjs';
import { serveBuilt } from '../../scripts/serve-built.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const at = process.argv.indexOf('--articles');
const ARTICLES = at > 0 ? Number(process.argv[at + 1]) : 30;
/** How long a press lasts; the time is taken from its end, when the click comes. */
const PRESS_MS = 80;
const QUERIES = ['gi bleed', 'anaphylaxis', 'sepsis', 'oxygen', 'chest pain', 'snake', 'asthma', 'stroke'];

/** @typedef {import('playwright-core').Page} Page */
/** One interaction: what a clock on the wall says, and what the page's own thread worked, both in milliseconds. */
/** @typedef {{ wall: number, work: number }} Timed */

/** @type {import('playwright-core').CDPSession} */
let devtools;

/** Processor time of the page's main thread so far, in milliseconds: what a busy machine cannot inflate much. */
async function workSoFar() {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Put into every page: times one interaction from its input event to the first paint that shows what was asked for. */
function instrument() {
  const shifts = { total: 0 };
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of /** @type {any[]} */ (list.getEntries())) {
      if (!entry.hadRecentInput) shifts.total += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });

  /**
   * Resolves with milliseconds from the next `event` to the first frame drawn after `selector` shows a text that `pattern` fits.
   * A frame is drawn after its animation callbacks: the message that follows one comes right behind the paint.
   * @param {string} event @param {string} selector @param {string} pattern
   */
  const timed = (event, selector, pattern) =>
    new Promise((resolve) => {
      const fits = new RegExp(pattern);
      const begin = (/** @type {Event} */ input) => {
        const begun = input.timeStamp;
        const look = () => {
          if (!fits.test(document.querySelector(selector)?.textContent ?? '')) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - begun);
            port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { subtree: true, childList: true, characterData: true });
      };
      window.addEventListener(event, begin, { once: true, capture: true });
    });
  Object.assign(window, { timed });
}

/**
 * @param {Page} page @param {string} event @param {string} selector @param {string} pattern @param {() => Promise<unknown>} act
 * @returns {Promise<Timed>}
 */
async function time(page, event, selector, pattern, act) {
  await page.evaluate(
    ([name, where, text]) => {
      const w = /** @type {any} */ (window);
      w.measured = w.timed(name, where, text);
    },
    [event, selector, pattern],
  );
  const before = await workSoFar();
  await act();
  const wall = await page.evaluate(() => /** @type {any} */ (window).measured);
  return { wall, work: (await workSoFar()) - before };
}

/** @param {string} text */
const literally = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** @param {string} name @param {Timed[]} values */
function report(name, values) {
  const walls = values.map(({ wall }) => wall);
  const works = values.map(({ work }) => work);
  console.log(`${name.padEnd(52)} ${shares(walls)}   work: ${shares(works)}   (${values.length} times)`);
}

/** @param {number[]} values */
function shares(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const share = (/** @type {number} */ part) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
  const [p50, p95] = [share(0.5), share(0.95)].map((value) => value.toFixed(0).padStart(4));
  return `p50 ${p50}   p95 ${p95} ms`;
}

/**
 * The floor of all of these on this machine now: a press on a bare page that changes one word, timed in the same way.
 * @param {Page} page
 */
async function floor(page) {
  await page.goto('/about');
  await page.locator('h1').waitFor();
  await page.evaluate(() => {
    const word = document.createElement('button');
    word.id = 'floor';
    word.textContent = '0';
    word.addEventListener('click', () => (word.textContent = String(Number(word.textContent) + 1)));
    document.body.replaceChildren(word);
  });
  /** @type {Timed[]} */
  const times = [];
  for (let press = 1; press <= 30; press++)
    times.push(await time(page, 'click', '#floor', `^${press}$`, () => page.click('#floor')));
  report('floor: a click that changes one word → painted', times);
}

/** @param {Page} page */
async function titlesOf(page) {
  await page.goto('/browse?by=letter');
  await page.locator('.listing-title').first().waitFor();
  return (await page.locator('.listing-title').allTextContents()).slice(0, ARTICLES);
}

/** @param {Page} page */
async function articles(page) {
  const titles = await titlesOf(page);
  // The browser brings the code of the other screens when it is idle; a warm app has it.
  await page.waitForLoadState('networkidle');
  /** @type {Timed[]} */
  const first = [];
  /** @type {Timed[]} */
  const again = [];
  /** @type {Timed[]} */
  const back = [];
  for (const [times, list] of [
    [first, titles],
    [again, titles],
  ]) {
    for (const title of /** @type {string[]} */ (list)) {
      const link = page
        .locator('.listing-title')
        .filter({ hasText: new RegExp(`^${literally(title)}$`) })
        .first();
      await link.scrollIntoViewIfNeeded();
      /** @type {Timed[]} */ (times).push(
        await time(page, 'click', 'h1.article-title', `^${literally(title)}$`, () =>
          // A finger or a button is down for about as long, and the article is asked for meanwhile.
          link.click({ noWaitAfter: true, delay: PRESS_MS }),
        ),
      );
      back.push(
        await time(page, 'popstate', 'h1.screen-title', '.', () =>
          page.evaluate(() => window.history.back()),
        ),
      );
    }
  }
  report('open an article: click → painted, not read before', first);
  report('open an article: click → painted, read before', again);
  report('back to the list: popstate → painted', back);
}

/** @param {Page} page */
async function typing(page) {
  const box = page.getByRole('combobox');
  /** @type {Timed[]} */
  const suggestions = [];
  /** @type {Timed[]} */
  const results = [];
  for (const query of QUERIES) {
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await box.click();
    for (const letter of query) {
      const typed = `${await box.inputValue()}${letter}`;
      if (typed.trim() !== typed) {
        await box.press('Space');
        continue;
      }
      // The last row repeats what was typed: once it does, the list is that of this keystroke.
      suggestions.push(
        await time(page, 'input', '[role="listbox"]', literally(typed), () => box.press(letter)),
      );
    }
    results.push(await time(page, 'keydown', '.app-main', literally(query), () => box.press('Enter')));
  }
  report('a letter in the search box → its row painted', suggestions);
  report('Enter → first results painted', results);
}

/** @param {Page} page @param {string[]} addresses */
async function shifts(page, addresses) {
  for (const address of addresses) {
    await page.goto(address);
    await page.locator('h1').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    const total = await page.evaluate(() => /** @type {any} */ (window).shifts.total);
    console.log(`layout shift, ${address.padEnd(38)} ${total.toFixed(4)}`);
  }
}

/** Sizes after gzip: what the first screen needs, and the largest files besides. */
function bundles() {
  const folder = path.join(root, 'dist/renderer/assets');
  const sizes = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.js') || file.endsWith('.css'))
      .map((file) => [file, gzipSync(readFileSync(path.join(folder, file))).length]),
  );
  const html = readFileSync(path.join(root, 'dist/renderer/index.html'), 'utf8');
  const firstFiles = new Set(
    [...html.matchAll(/assets\/([\w.-]+\.(?:js|css))/g)].map(([, file]) => file ?? ''),
  );
  for (const file of firstFiles) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(path.join(folder, file), 'utf8');
    for (const [, needed] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      firstFiles.add(needed ?? '');
  }
  const sum = (/** @type {Iterable<string>} */ files) =>
    [...files].reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const [js, css] = ['.js', '.css'].map((end) => [...firstFiles].filter((file) => file.endsWith(end)));
  console.log(
    `first screen, JavaScript, gzip                       ${kilobytes(sum(js ?? []))}   (budget 200 kB)`,
  );
  console.log(`first screen, style, gzip                            ${kilobytes(sum(css ?? []))}`);
  console.log(`all JavaScript and style, gzip                       ${kilobytes(sum(sizes.keys()))}`);
  const others = [...sizes].filter(([file]) => !firstFiles.has(file)).sort(([, a], [, b]) => b - a);
  for (const [file, size] of others.slice(0, 6)) console.log(`  ${file.padEnd(50)} ${kilobytes(size)}`);
}

const [minute = 0] = loadavg();
console.log(
  `load of the machine before: ${minute.toFixed(1)} (figures of a busy machine are those of a busy machine)`,
);
const server = await serveBuilt();
const browser = await chromium.launch({ executablePath: browserForTests(), args: ['--no-sandbox'] });
try {
  const context = await browser.newContext({ baseURL: server.url, viewport: { width: 1280, height: 800 } });
  await context.addInitScript(instrument);
  const page = await context.newPage();
  devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await floor(page);
  await articles(page);
  await typing(page);
  await shifts(page, [
    '/',
    '/browse',
    '/search?q=chest+pain',
    '/articles/starter/calf-muscle-pump',
    '/articles/starter/anaphylaxis',
    '/saved',
    '/settings',
  ]);
} finally {
  await browser.close();
  server.stop();
}
bundles();
