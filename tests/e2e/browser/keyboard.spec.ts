import type { Page } from '@playwright/test';
import { ArticleScreen } from './screens/article-screen.ts';
import { ResultsScreen } from './screens/results-screen.ts';
import { expect, test } from './test.ts';

/** Presses Tab until the focus is on an element of that accessible name; fails rather than walk for ever. */
async function tabTo(page: Page, name: RegExp, most = 150): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (name.test(label)) return;
  }
  throw new Error(`The keyboard never reached ${String(name)}.`);
}

test('one task after another without a mouse', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // Skip to the content, past the header.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  // Search and open a result.
  await page.keyboard.press('/');
  await page.keyboard.type('anaphylaxis adrenaline');
  await page.keyboard.press('Enter');
  const results = new ResultsScreen(page);
  await expect(results.links.first()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(results.links.first()).toBeFocused();
  await page.keyboard.press('Enter');
  const article = new ArticleScreen(page);
  await expect(article.title).toHaveText('Anaphylaxis');

  // Read a source and come back to the claim.
  await tabTo(page, /^Source \d+:/);
  await page.keyboard.press('Enter');
  await expect(article.popover).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(article.popover).toBeHidden();
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^Source/);

  // Change the audience with the arrows.
  await page.keyboard.press('Home');
  await article.audience.getByRole('radio', { name: 'Clinician' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(article.audience.getByRole('radio', { name: 'Student' })).toBeChecked();

  // Ask, and leave for the list of keys and back.
  await article.followUp.getByRole('textbox').focus();
  await page.keyboard.type('When is adrenaline repeated?');
  await page.keyboard.press('Enter');
  await expect(article.followUp.getByRole('status')).not.toBeEmpty();
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(article.followUp.getByRole('textbox')).toBeFocused();
});

test('the focus can go through a whole article and out again', async ({ page }) => {
  test.setTimeout(180_000);
  await new ArticleScreen(page).open('calf-muscle-pump');
  const places = await page.evaluate(
    () =>
      document.querySelectorAll('a[href], button:not([disabled]), input, select, summary, [tabindex="0"]')
        .length,
  );
  const seen = new Set<string>();
  for (let step = 0; step < places + 20; step += 1) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused === document.body
        ? 'end'
        : `${focused?.tagName} ${focused?.id} ${focused?.textContent?.slice(0, 30)}`;
    });
    seen.add(where);
    if (where === 'end') break;
  }
  expect(seen.has('end'), 'the walk ends').toBe(true);
  expect(
    [...seen].some((where) => where.includes('Ask')),
    'it reaches the end of the article',
  ).toBe(true);
});

test('single keys do nothing while one types', async ({ page }) => {
  const article = new ArticleScreen(page);
  await article.open('anaphylaxis');
  const question = article.followUp.getByRole('textbox');
  await question.focus();
  await page.keyboard.type('and/or [1] ?');
  await expect(question).toHaveValue('and/or [1] ?');
  await expect(page.getByRole('dialog')).toBeHidden();
});
