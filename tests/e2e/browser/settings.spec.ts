import { expect, test } from './test.ts';

test('the theme changes at once, is kept, and follows the system when asked', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/settings');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const light = await paper();
  await page.getByRole('radiogroup', { name: 'Theme' }).getByText('Dark', { exact: true }).click();
  await expect.poll(paper).not.toBe(light);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await paper()).not.toBe(light);
  await page.getByRole('radiogroup', { name: 'Theme' }).getByText('As the system').click();
  await expect.poll(paper).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).not.toBe(light);
});

test('the appearance menu is one press away and closes with Escape', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Appearance' }).click();
  const menu = page.getByRole('dialog', { name: 'Appearance' });
  await menu.getByRole('button', { name: 'Larger text' }).click();
  await expect(menu).toContainText('110 %');
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(page.getByRole('button', { name: 'Appearance' })).toBeFocused();
});

test('what was read can be forgotten', async ({ page }) => {
  await page.goto('/articles/starter/anaphylaxis');
  const recent = page.getByRole('region', { name: 'Recently read' });
  await expect(recent.getByRole('link', { name: 'Anaphylaxis' })).toBeVisible();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Forget searches and reading history' }).click();
  await expect(recent).toBeHidden();
});
