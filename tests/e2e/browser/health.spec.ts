import { expect, test } from './test.ts';

test('the health page says how the installation is, checks every file, and shows what it copies first', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/health');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toContainText('Everything is in order.');
  await expect(main).toContainText('have not been checked one by one');
  await page.getByRole('button', { name: 'Check every file of every pack' }).click();
  await expect(main).toContainText(/All \d+ files match the signed list/);
  await expect(main.getByRole('row', { name: /sharedMode/ })).toContainText('default');

  await expect(page.getByRole('button', { name: 'Copy this text' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show what would be copied' }).click();
  const shown = await main.getByRole('region', { name: 'Diagnostics to pass on' }).textContent();
  await page.getByRole('button', { name: 'Copy this text' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  expect(shown).toContain('starter');
});
