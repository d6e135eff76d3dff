import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startServer } from '../server.ts';
import { expectAccessible } from './axe.ts';
import { ArticleScreen } from './screens/article-screen.ts';
import { expect, test } from './test.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nightlamp-states-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const articleMd = (title: string, review: string): string => `---
title: ${title}
aliases: []
summary: An article to lose.
type: skill
specialties: [general]
language: en
updated: 2026-11-01
evidence_as_of: 2026
review_due: 2027-11-01
authors: [Nightlamp tests]
review: ${review}
---

## Text

This sentence is long enough to be selected and to be highlighted.
`;

/** Builds a small pack with the command line, as an editor would. */
function buildPack(id: string, articles: Readonly<Record<string, string>>): string {
  const source = path.join(folder, id);
  mkdirSync(path.join(source, 'articles'), { recursive: true });
  writeFileSync(
    path.join(source, 'pack.yml'),
    `id: ${id}\ntitle: Field notes\ndescription: For tests.\nversion: '1.0'\nsequence: 1\npublished: 2026-11-01\n` +
      'licence: CC0-1.0\nlanguages: [en]\npublisher: Nightlamp tests\nspecialties: [{ id: general, title: General }]\n',
  );
  writeFileSync(path.join(source, 'references.json'), '[]');
  for (const [name, text] of Object.entries(articles))
    writeFileSync(path.join(source, 'articles', `${name}.md`), text);
  const file = path.join(folder, `${id}.nlpack`);
  execFileSync(process.execPath, ['dist/main/cli.js', 'pack', 'build', source, '--out', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return file;
}

const writeNote = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  const note = page.getByRole('textbox', { name: 'Your note' });
  await note.fill(words);
  await page.getByRole('button', { name: 'Keep the note' }).click();
};

/** Writes into the browser's storage until it refuses. */
async function fillStorage(page: Page): Promise<void> {
  const why = await page.evaluate(async () => {
    const opening = indexedDB.open('filler', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('filler', { autoIncrement: true });
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    for (let written = 0; written < 2000; written += 1) {
      const reason = await new Promise<string>((resolve) => {
        const transaction = database.transaction('filler', 'readwrite');
        transaction.objectStore('filler').put(crypto.getRandomValues(new Uint8Array(2000)));
        transaction.oncomplete = () => resolve('');
        transaction.onabort = () => resolve(transaction.error?.name ?? 'aborted');
      });
      if (reason) return reason;
    }
    return 'never full';
  });
  expect(why).toBe('QuotaExceededError');
}

test('the first start shows three things, put away for good by one key and brought back from the settings', async ({
  page,
}) => {
  await page.goto('/');
  const introduction = page.getByRole('region', { name: 'Three things worth knowing' });
  await expect(introduction.getByRole('listitem')).toHaveCount(3);
  await expectAccessible(page);
  await introduction.getByRole('button', { name: 'Put this away' }).press('Enter');
  await expect(introduction).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(introduction).toBeHidden();
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Show the introduction again' }).click();
  await expect(introduction).toBeVisible();
});

test('a library without packs says that there is nothing to read and where to go', async ({ browser }) => {
  const data = path.join(folder, 'empty');
  mkdirSync(data, { recursive: true });
  writeFileSync(path.join(data, 'policy.json'), JSON.stringify({ packs: ['none-of-these'] }));
  const server = await startServer([], ['--data', data]);
  const page = await browser.newPage({ baseURL: server.url });
  try {
    for (const address of ['/', '/browse', '/library']) {
      await page.goto(address);
      await expect(page.getByText('No pack is open', { exact: false })).toBeVisible();
      await expectAccessible(page);
    }
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Library' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Library');
    await page.goto('/search?q=asthma');
    await expect(page.getByText('Nothing was found for “asthma”.')).toBeVisible();
  } finally {
    await page.close();
    await server.stop();
  }
});

test('a wait shows a skeleton after 150 ms and not before', async ({ page }) => {
  await page.goto('/browse');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Browse');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/api\/articles\//, async (route) => {
    await held;
    await route.continue();
  });
  // The page's own clock stands still from here, so that nothing depends on how quick this machine is.
  await page.clock.install();
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await page.getByRole('main').getByRole('link', { name: 'Anaphylaxis' }).first().click();
  await page.clock.runFor(149);
  await expect(page.getByText('Loading…')).toBeHidden();
  // The wait begins when React has drawn the press, which may be after the first run of the clock.
  await expect(async () => {
    await page.clock.runFor(150);
    await expect(page.getByText('Loading…')).toBeAttached({ timeout: 500 });
  }).toPass();
  await page.clock.resume();
  release();
  await expect(new ArticleScreen(page).title).toHaveText('Anaphylaxis');
});

test('a pack that was removed leaves a link that says which it was, and notes that stay', async ({
  browser,
}) => {
  const pack = buildPack('field-notes', {
    'snake-bite-kit': articleMd('Snake bite kit', '{ state: draft }'),
  });
  const before = await startServer(['dist/packs/starter.nlpack', pack]);
  const page = await browser.newPage();
  const address = before.url;
  await page.goto(new URL('/articles/field-notes/snake-bite-kit', address).href);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await writeNote(page, 'Ask the pharmacy which kit we have.');
  await expect(page.getByRole('button', { name: 'Saved', exact: true })).toBeVisible();
  await before.stop();

  // The browser keeps a reader's things by address: the library comes back at the same one, without the pack.
  const after = await startServer(['dist/packs/starter.nlpack'], ['--port', new URL(address).port]);
  try {
    await page.goto(new URL('/saved', address).href);
    await expect(page.getByText('Not in this library').first()).toBeVisible();
    await expect(page.getByText('Ask the pharmacy which kit we have.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Snake bite kit' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article’s pack is not here');
    const said = page.getByRole('alert');
    await expect(said).toContainText('“Snake bite kit” belongs to the pack “field-notes”');
    await expect(said.getByRole('link', { name: /^Your 1 highlight or note/ })).toBeVisible();
    await expectAccessible(page);
    await said.getByRole('link', { name: /^Search this library/ }).click();
    await expect(page).toHaveURL(/\/search\?q=Snake\+bite\+kit/);
  } finally {
    await page.close();
    await after.stop();
  }
});

test('an article its pack no longer has is named, with the way to look for it', async ({ page, watched }) => {
  watched.expectedMessages.push(/404/);
  await page.goto('/articles/starter/acute-wonders');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article is not in its pack');
  await expect(page.getByRole('alert')).toContainText(
    'The pack “starter” has no article “acute wonders” now.',
  );
  await page.getByRole('link', { name: 'Search this library for “acute wonders”' }).click();
  await expect(page.getByRole('combobox')).toHaveValue('acute wonders');
});

test('a withdrawn article says why before anything else and folds its text away', async ({ browser }) => {
  const review = '{ state: withdrawn, date: 2026-11-02, reason: Replaced by a national protocol }';
  const pack = buildPack('withdrawn', { 'old-way': articleMd('The old way', review) });
  const server = await startServer([pack]);
  const page = await browser.newPage({ baseURL: server.url });
  try {
    await page.goto('/articles/withdrawn/old-way');
    await expect(
      page.getByText(
        'This article was withdrawn on 2 November 2026: Replaced by a national protocol. Do not use it.',
      ),
    ).toBeVisible();
    const text = page.getByText('This sentence is long enough', { exact: false });
    await expect(text).toBeHidden();
    await expectAccessible(page);
    await page.getByText('Show the withdrawn text').click();
    await expect(text).toBeVisible();
    await page.goto('/search?q=old+way');
    await expect(page.getByRole('main').getByText('Withdrawn').first()).toBeVisible();
  } finally {
    await page.close();
    await server.stop();
  }
});

test('a note that finds no room is not lost: it is said, kept in sight, and stored when there is room', async ({
  page,
  context,
  baseURL,
}) => {
  // The browser's own quota, as it is on a full disk: IndexedDB then answers with its real QuotaExceededError.
  const origin = new URL(baseURL ?? '').origin;
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
  await new ArticleScreen(page).open('anaphylaxis');
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  const note = page.getByRole('textbox', { name: 'Your note' });
  await expect(note).toBeFocused();
  await fillStorage(page);

  const words = 'Our kit hangs beside the door of room two. '.repeat(100).trim();
  await note.fill(words);
  await page.getByRole('button', { name: 'Keep the note' }).click();
  const notice = page
    .getByRole('alert')
    .filter({ hasText: 'There is no room left to store what you wrote.' });
  await expect(notice).toContainText('Nothing is lost');
  await expect(note).toHaveValue(words);
  await expectAccessible(page);

  await notice.getByRole('button', { name: 'Store it again' }).click();
  await expect(page.getByText('There is still no room. Nothing is lost.')).toBeAttached();

  // On other screens of the same window it is still there, and can be taken along as a file.
  await notice.getByRole('link', { name: 'Take everything as a file' }).click();
  await expect(page.getByText('Our kit hangs beside the door of room two.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export as a file' })).toBeInViewport();

  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await notice.getByRole('button', { name: 'Store it again' }).click();
  await expect(notice).toBeHidden();
  await page.reload();
  await expect(page.getByText('Our kit hangs beside the door of room two.', { exact: false })).toBeVisible();
});
