import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { writeEditions, type Editions } from '../../contract/power-cut/editions.ts';
import { startServer, type RunningServer } from '../server.ts';
import { expectAccessible } from './axe.ts';

const root = path.resolve(import.meta.dirname, '../../..');

test.describe.configure({ mode: 'serial' });

let work: string;
let editions: Editions;
let server: RunningServer;

test.beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'nightlamp-install-'));
  editions = writeEditions(
    work,
    path.join(root, 'dist/main/cli.js'),
    path.join(root, '.nightlamp/development-key.json'),
  );
  const library = path.join(work, 'library');
  mkdirSync(library);
  writeFileSync(path.join(library, 'policy.json'), JSON.stringify({ updateSources: [work] }));
  server = await startServer(['dist/packs/starter.nlpack'], ['--admin', '--data', library]);
});
test.afterAll(async () => {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
});

test('an administrator looks at a pack, installs it, updates it, checks it, goes back and removes it', async ({
  page,
}) => {
  await page.goto(`${server.url}library#admin=${server.adminToken}`);
  const choose = async (file: string): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a file…' }).click(),
    ]);
    await chooser.setFiles(file);
  };

  await test.step('the token does not stay in the address', async () => {
    await expect(page.getByRole('heading', { name: 'Install or update' })).toBeVisible();
    expect(page.url()).toBe(`${server.url}library`);
  });

  await test.step('an unsigned pack is stopped, with the reason, and installed only on a second word', async () => {
    await choose(editions.first);
    await page.getByRole('button', { name: 'Install', exact: true }).click();
    await expect(page.getByText('Nobody this machine trusts vouches for this pack')).toBeVisible();
    await page.getByRole('button', { name: 'Install all the same' }).click();
    await expect(page.getByText('“Power cut” 1.1 is installed.')).toBeVisible();
  });

  await test.step('before an update it is said what changes', async () => {
    await choose(editions.second);
    await expect(page.getByText('Changed', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Update' }).click();
    await page.getByRole('button', { name: 'Install all the same' }).click();
    await expect(page.getByText('“Power cut” 1.2 is installed.')).toBeVisible();
  });

  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Power cut' }) });
  await test.step('every file is checked, in plain words', async () => {
    await card.getByRole('button', { name: 'Check content' }).click();
    await expect(card.getByText(/All \d+ files match/)).toBeVisible();
  });

  await test.step('the version before comes back, and the pack can be removed', async () => {
    await card.getByRole('button', { name: 'Go back to 1.1' }).click();
    await expect(card.getByRole('button', { name: 'Go back to 1.2' })).toBeVisible();
    await card.getByRole('button', { name: 'Remove' }).click();
    await card.getByRole('button', { name: 'Remove it' }).click();
    await expect(card).toHaveCount(0);
  });
});

test('a stick is watched: its packs are offered, and pulling it out is said', async ({ page }) => {
  const stick = path.join(work, 'stick');
  mkdirSync(stick);
  await page.goto(`${server.url}library#admin=${server.adminToken}`);
  const watch = page.getByRole('region', { name: 'Watch a stick or a folder' });
  await watch.getByRole('textbox').fill(stick);
  await watch.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(watch.getByText('There is no pack there yet.')).toBeVisible();

  copyFileSync(editions.first, path.join(stick, 'one.nlpack'));
  await expect(watch.getByText('Power cut 1.1')).toBeVisible();
  await expectAccessible(page);
  await watch.getByRole('button', { name: 'Show what it changes' }).click();
  await expect(page.getByRole('heading', { name: 'Power cut' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave as it is' }).click();

  renameSync(stick, path.join(work, 'pocket'));
  await expect(watch.getByText('The stick was pulled out')).toBeVisible();
  renameSync(path.join(work, 'pocket'), stick);
  await expect(watch.getByText('Power cut 1.1')).toBeVisible();
  await watch.getByRole('button', { name: 'Stop watching' }).click();
  await expect(watch.getByText('Power cut 1.1')).toHaveCount(0);
});

test('the folder the policy names is one press away', async ({ page }) => {
  await page.goto(`${server.url}library#admin=${server.adminToken}`);
  const watch = page.getByRole('region', { name: 'Watch a stick or a folder' });
  await watch.getByRole('button', { name: `Look in ${work}` }).click();
  await expect(watch.getByRole('textbox')).toHaveValue(work);
  await expect(watch.getByText('Power cut 1.1')).toBeVisible();
  await expectAccessible(page);
});

test('without the permission the library can only be looked at', async ({ page }) => {
  await page.goto(`${server.url}library`);
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Check content' })).toHaveCount(0);
});
