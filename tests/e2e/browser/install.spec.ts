import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { writeEditions, type Editions } from '../../contract/power-cut/editions.ts';
import { cli, packCommand, trustedKeyFile } from '../../contract/small-pack.ts';
import { startServer, type RunningServer } from '../server.ts';
import { expectAccessible } from './axe.ts';

test.describe.configure({ mode: 'serial' });

let work: string;
let editions: Editions;
let server: RunningServer;

test.beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'nightlamp-install-'));
  editions = writeEditions(work, cli, trustedKeyFile);
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
  const choose = (file: string): Promise<void> => chooseFile(page, file);

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
  await expect(watch.getByText('There is no pack and no recall list there yet.')).toBeVisible();

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

test('a recall list on the stick is shown with what it withdraws, and put in force with one press', async ({
  page,
}) => {
  const stick = path.join(work, 'recall stick');
  mkdirSync(stick);
  copyFileSync(editions.recall, path.join(stick, 'list.nlrecall'));
  writeFileSync(
    path.join(stick, 'false.nlrecall'),
    readFileSync(editions.recall, 'utf8').replace('test', 'lie'),
  );
  await page.goto(`${server.url}library#admin=${server.adminToken}`);
  await installFirst(page);

  const watch = page.getByRole('region', { name: 'Watch a stick or a folder' });
  await watch.getByRole('textbox').fill(stick);
  await watch.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(watch.getByText('The signature of this recall list does not fit')).toBeVisible();
  await expect(watch.getByText('Recall list 1 of Nightlamp tests')).toBeVisible();
  await expect(watch.getByText('One article')).toBeVisible();
  await expect(watch.getByText('A test of recalls.')).toBeVisible();
  await expectAccessible(page);

  await watch.getByRole('button', { name: 'Put this list in force' }).click();
  await expect(page.getByText('It is in force.')).toBeVisible();
  await expect(watch.getByText('Already in force.')).toBeVisible();
  await page.goto(`${server.url}articles/power-cut/one`);
  await expect(page.getByText('A test of recalls.').first()).toBeVisible();
});

test('a recall list is opened by the file dialog and by dropping it, shown, and left or put in force', async ({
  page,
}) => {
  await page.goto(`${server.url}library#admin=${server.adminToken}`);
  const newer = writeRecallList(2, [
    { pack: 'power-cut', date: '2026-11-03', reason: 'Every edition is withdrawn.' },
    { pack: 'elsewhere', article: 'two', date: '2026-11-03', reason: 'Not ours.' },
  ]);
  await chooseFile(page, newer);
  await expect(page.getByRole('heading', { name: 'Recall list 2 of Nightlamp tests' })).toBeVisible();
  await expect(page.getByText('Power cut: the whole pack')).toBeVisible();
  await expect(page.getByText('No longer withdrawn (1)')).toBeVisible();
  await expect(page.getByText(/not on this machine/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Leave as it is' }).click();

  await dropFile(page, newer);
  await page.getByRole('button', { name: 'Put this list in force' }).click();
  await expect(page.getByText('It is in force.')).toBeVisible();

  await chooseFile(page, editions.recall);
  await expect(page.getByText('A newer list of this publisher is already in force.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put this list in force' })).toHaveCount(0);
});

/** Puts the first edition in the library, as its administrator. */
async function installFirst(page: Page): Promise<void> {
  await chooseFile(page, editions.first);
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await page.getByRole('button', { name: 'Install all the same' }).click();
  // An edition after it was installed and removed by the first test, which is not forgotten.
  await expect(page.getByText('This pack is older than one that was installed here')).toBeVisible();
  await page.getByRole('button', { name: 'Install all the same' }).click();
  await expect(page.getByText('“Power cut” 1.1 is installed.')).toBeVisible();
}

async function chooseFile(page: Page, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file…' }).click(),
  ]);
  await chooser.setFiles(file);
}

async function dropFile(page: Page, file: string): Promise<void> {
  const carried = await page.evaluateHandle(
    ({ name, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      // A file made here stands in no file system, where React Aria would look for it first.
      Reflect.deleteProperty(DataTransferItem.prototype, 'webkitGetAsEntry');
      return data;
    },
    { name: path.basename(file), text: readFileSync(file, 'utf8') },
  );
  const zone = page.locator('.install-drop');
  for (const event of ['dragenter', 'dragover', 'drop'])
    await zone.dispatchEvent(event, { dataTransfer: carried });
}

function writeRecallList(sequence: number, entries: object[]): string {
  const list = path.join(work, `list-${sequence}.json`);
  const file = path.join(work, `list-${sequence}.nlrecall`);
  writeFileSync(
    list,
    JSON.stringify({ format: 1, publisher: 'Nightlamp tests', sequence, issued: '2026-11-03', entries }),
  );
  packCommand('recall', list, '--sign', trustedKeyFile, '--out', file);
  return file;
}

test('without the permission the library can only be looked at', async ({ page }) => {
  await page.goto(`${server.url}library`);
  await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Check content' })).toHaveCount(0);
});
