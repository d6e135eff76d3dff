import type { Page } from '@playwright/test';
import { ArticleScreen } from './screens/article-screen.ts';
import { expectNoSidewaysScroll } from './sideways.ts';
import { expect, test } from './test.ts';

const addresses = [
  '/',
  '/search?q=oxygen',
  '/articles/starter/calf-muscle-pump',
  '/articles/starter/anaphylaxis',
  '/browse',
  '/library',
  '/policy/starter',
  '/settings',
  '/about',
];

/** Names beside a control or a key keep room for a word: a letter a line is no name. */
async function expectWordsNotPressed(page: Page): Promise<void> {
  const names = page.locator('.calculator-label:visible, .shortcuts dt:visible');
  // A short name on one line is as narrow as it is.
  const widths = await names.evaluateAll((all) =>
    all
      .filter(
        (name) => name.getBoundingClientRect().height > 1.5 * parseFloat(getComputedStyle(name).lineHeight),
      )
      .map((name) => name.getBoundingClientRect().width),
  );
  expect(Math.min(...widths, Infinity)).toBeGreaterThan(90);
}

for (const [name, width] of [
  ['a phone', 390],
  ['320 px, which is 400 % of a desktop', 320],
] as const) {
  test(`nothing has to be scrolled sideways on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      await page.goto(address);
      await page.locator('h1').waitFor({ state: 'attached' });
      await expectNoSidewaysScroll(page, address);
    }
  });
}

test('text at 200 % keeps everything reachable without sideways scrolling, on a phone too', async ({
  page,
}) => {
  await page.goto('/settings');
  for (let step = 0; step < 5; step += 1) await page.getByRole('button', { name: 'Larger text' }).click();
  await expect(page.getByText('200 %')).toBeVisible();
  test.setTimeout(180_000);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const address of [...addresses, '/health', '/shortcuts', '/calculators/curb-65']) {
      await page.goto(address);
      await page.locator('h1').waitFor({ state: 'attached' });
      await expectNoSidewaysScroll(page, `${address} at ${width} px`);
      await expectWordsNotPressed(page);
    }
  }
});

test('on a phone the contents and the review fold out where they are wanted', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  await expect(article.outline).toBeHidden();
  await page.getByText('On this page', { exact: true }).click();
  await article.outline.getByRole('link', { name: 'What is done' }).click();
  await expect(page.getByRole('heading', { name: 'What is done' })).toBeInViewport();
});

test('nothing that has the focus lies below the bars', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/articles/starter/anaphylaxis');
  await page.locator('h1').waitFor();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused.closest('header.header, .navigation, .skip-link'))
        return null;
      const { top, bottom } = focused.getBoundingClientRect();
      const header = document.querySelector('header.header')?.getBoundingClientRect().bottom ?? 0;
      const bar = document.querySelector('.navigation')?.getBoundingClientRect().top ?? window.innerHeight;
      return bottom <= header || top >= bar ? focused.outerHTML.slice(0, 120) : null;
    });
    expect(hidden).toBeNull();
  }
});
