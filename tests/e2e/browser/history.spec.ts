import type { Page } from '@playwright/test';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

const ARTICLE = '/articles/starter/anaphylaxis';

/** Reads on to a section in the middle, and answers its id and title once it was noted. */
async function readOn(page: Page): Promise<{ id: string; title: string }> {
  const heading = page.locator('.section-title[id]').nth(3);
  const [id, title] = await heading.evaluate((element) => [
    element.id,
    element.firstChild?.textContent ?? '',
  ]);
  // What is noted is where the page comes to rest: with the heading at the reading line, unless it is there already.
  await heading.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const before = window.scrollY;
        document.addEventListener('scrollend', () => resolve(), { once: true });
        element.scrollIntoView({ behavior: 'instant' });
        if (window.scrollY === before) resolve();
      }),
  );
  await expect(page.locator('.outline [aria-current="location"]')).toHaveText(title);
  return { id, title };
}

test('the start page and the article itself offer to go on where one was', async ({ page }) => {
  await page.goto(ARTICLE);
  const article = new ArticleScreen(page);
  const name = await article.title.innerText();
  const { id, title } = await readOn(page);

  const offer = page.getByRole('region', { name: 'Go on where you were' }).getByRole('link');
  await page.goto('/');
  await expect(offer).toHaveText(`${name}${title}`);
  await offer.click();
  await expect(page).toHaveURL(`${ARTICLE}#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('an article opened again begins at its top and offers the place where it was left', async ({ page }) => {
  await page.goto(ARTICLE);
  const { id, title } = await readOn(page);
  await page.goto('/quick');
  await page.locator(`a[href="${ARTICLE}"]`).last().click();
  await expect(new ArticleScreen(page).title).toBeInViewport();
  await page.getByRole('link', { name: `Go on at “${title}”` }).click();
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('without a history nothing is noted and nothing is offered', async ({ page }) => {
  await page.goto(ARTICLE);
  await readOn(page);
  await page.goto('/settings');
  await page.getByRole('checkbox', { name: 'Remember what I search and read' }).uncheck();
  await page.goto(ARTICLE);
  await readOn(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Go on where you were')).toHaveCount(0);
  await expect(page.getByText('Recently read')).toHaveCount(0);
});

test('another address typed by hand opens at its top', async ({ page }) => {
  await page.goto(ARTICLE);
  await readOn(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
