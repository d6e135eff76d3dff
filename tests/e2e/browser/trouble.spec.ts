import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

test('an address nobody has says so and leads home', async ({ page }) => {
  await page.goto('/no/such/screen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('an article that does not exist says what happened and what to do', async ({ page, watched }) => {
  watched.expectedMessages.push(/404/);
  await page.goto('/articles/starter/no-such-article');
  await expect(page.getByRole('alert')).toContainText('article-not-found');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('when the program behind the page is gone it says so, and goes on when it is back', async ({
  page,
  context,
  watched,
}) => {
  watched.expectedMessages.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await page.goto('/browse');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Browse');
  await context.setOffline(true);
  await page.getByRole('main').getByRole('link', { name: 'Anaphylaxis' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The library does not answer');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(new ArticleScreen(page).title).toHaveText('Anaphylaxis');
});

test('a fault of the program is shown with details to copy, not as a blank page', async ({
  page,
  watched,
}) => {
  watched.expectedMessages.push(/./);
  await page.route(/\/api\/articles\//, (route) => route.fulfill({ json: { nonsense: true } }));
  await page.goto('/articles/starter/anaphylaxis');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nightlamp has made a mistake');
  await expect(page.getByRole('button', { name: 'Copy the details' })).toBeVisible();
  await page.getByText('Details', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Details' })).toContainText(
    'Path: /articles/starter/anaphylaxis',
  );
});

test('a slow library shows a skeleton, a quick one does not', async ({ page }) => {
  await page.goto('/browse');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/api\/articles\//, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('main').getByRole('link', { name: 'Anaphylaxis' }).first().click();
  await expect(page.getByText('Loading…')).toBeAttached();
  release();
  await expect(new ArticleScreen(page).title).toHaveText('Anaphylaxis');
  await expect(page.getByText('Loading…')).toBeHidden();
});

test('without storage everything works and the reader is told that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'indexedDB'));
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await page.goto('/');
  await expect(page.getByText('What you do here is not kept.')).toBeVisible();
  await new ArticleScreen(page).open('anaphylaxis');
});
