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
  await expect(page.getByRole('heading', { level: 1, name: 'Anaphylaxis' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
  const recent = page.getByRole('region', { name: 'Recently read' });
  await expect(recent.getByRole('link', { name: 'Anaphylaxis' })).toBeVisible();
  await page.getByRole('button', { name: 'Forget searches and reading history' }).click();
  await expect(recent).toBeHidden();
});

test('typeface, line spacing and single keys are the reader’s to choose', async ({ page }) => {
  await page.goto('/settings');
  const style = (property: 'fontFamily' | 'lineHeight') =>
    page.evaluate((name) => getComputedStyle(document.body)[name], property);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const lineHeight = await style('lineHeight');
  await page.getByText('OpenDyslexic', { exact: true }).click();
  await expect.poll(() => style('fontFamily')).toContain('OpenDyslexic');
  await page.getByText('Widest', { exact: true }).click();
  await expect.poll(() => style('lineHeight')).not.toBe(lineHeight);

  await page.getByRole('checkbox', { name: /single keys/ }).uncheck();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search the library' })).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search the library' })).toBeFocused();
});
