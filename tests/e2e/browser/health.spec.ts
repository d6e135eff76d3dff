import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../server.ts';
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

test('a policy that cannot be used is named on the health page, and where to look', async ({ browser }) => {
  const data = await mkdtemp(path.join(tmpdir(), 'nightlamp-health-'));
  await writeFile(path.join(data, 'policy.json'), JSON.stringify({ sharedmode: true }));
  const server = await startServer(['dist/packs/starter.nlpack'], ['--data', data]);
  // A server of its own, which the watched page may not ask.
  const page = await browser.newPage();
  try {
    await page.goto(`${server.url}health`);
    const status = page.getByRole('main').getByRole('status');
    await expect(status).toContainText('Something needs attention.');
    await status.getByRole('link', { name: 'Policy in force' }).click();
    await expect(page.getByRole('heading', { name: 'Policy in force' })).toBeInViewport();
    await expect(page.getByRole('main')).toContainText('“sharedmode”: there is no such key');
  } finally {
    await page.close();
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
});
