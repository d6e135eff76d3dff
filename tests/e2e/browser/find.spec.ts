import type { Page } from '@playwright/test';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

const bar = (page: Page) => page.getByRole('search', { name: 'Find on this page' });

/** How many stretches of text the browser is marking. */
const marked = (page: Page) => page.evaluate(() => CSS.highlights.get('nightlamp-found')?.size ?? 0);

test('finds words on the page, counts them, and goes from one to the next and round again', async ({
  page,
}) => {
  await new ArticleScreen(page).open('calf-muscle-pump');
  await page.keyboard.press('Control+f');
  const field = bar(page).getByRole('textbox');
  await expect(field).toBeFocused();
  await field.fill('VÉNOUS');
  await expect(bar(page).getByRole('status')).toHaveText(/^1 of \d+$/);
  const count = Number(/of (\d+)/.exec((await bar(page).getByRole('status').textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(3);
  await expect.poll(() => marked(page)).toBe(count);
  await field.press('Enter');
  await expect(bar(page).getByRole('status')).toHaveText(`2 of ${count}`);
  await field.press('Shift+Enter');
  await field.press('Shift+Enter');
  await expect(bar(page).getByRole('status')).toHaveText(`${count} of ${count}`);
  await field.press('Escape');
  await expect(bar(page)).toBeHidden();
  await expect.poll(() => marked(page)).toBe(0);
});

test('finds across links, terms and source numbers, and unfolds what hides a match', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await new ArticleScreen(page).open('calf-muscle-pump');
  await page.keyboard.press('Control+f');
  const field = bar(page).getByRole('textbox');
  // A glossary term in the middle of the sentence is an element of its own.
  await field.fill('treat as possible pulmonary embolism');
  await expect(bar(page).getByRole('status')).toHaveText('1 of 1');
  await field.fill('CC-BY');
  await expect(page.getByText('CC-BY-4.0', { exact: true })).toBeVisible();
});

test('says when something is not on the page, and closes by its button', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  await page.keyboard.press('Control+f');
  const field = bar(page).getByRole('textbox');
  await field.fill('xqzzyv');
  await expect(bar(page).getByRole('status')).toHaveText('Not on this page');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(bar(page)).toBeHidden();
});

test('the palette finds a command by a part of its name and does it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+j');
  const palette = page.getByRole('dialog', { name: 'All commands' });
  await expect(palette.getByRole('menuitem', { name: 'Print this article' })).toHaveCount(0);
  await palette.getByRole('searchbox').fill('libr');
  await palette.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
  await expect(palette).toBeHidden();
});

test('words of sources that a filter hides are not counted', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('calf-muscle-pump');
  await page.keyboard.press('Control+f');
  const field = bar(page).getByRole('textbox');
  await field.fill('J Appl Physiol');
  await expect(bar(page).getByRole('status')).toHaveText(/^1 of \d+$/);
  await field.press('Escape');
  await article.references.getByRole('button', { name: /^Guideline/ }).click();
  await page.keyboard.press('Control+f');
  await field.fill('J Appl Physiol');
  await expect(bar(page).getByRole('status')).toHaveText('Not on this page');
});
