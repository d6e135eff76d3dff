import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSmallPack, packCommand, trustedKeyFile, type SmallArticle } from '../../contract/small-pack.ts';
import { startServer, type RunningServer } from '../server.ts';
import { expectAccessible } from './axe.ts';

let work: string;
let server: RunningServer;

const legs: SmallArticle = {
  title: 'Legs',
  specialty: 'vascular',
  text: 'Raise the legs.',
  practiceChange: 'Raise both legs, not one.',
};
const general: SmallArticle = { title: 'Washing hands', text: 'Wash them often.', reviewDue: '2026-01-01' };
const byOthers: SmallArticle = {
  title: 'By others',
  text: 'Somebody else wrote this.',
  licence: 'CC-BY-4.0',
  attribution: 'Anne Other',
};

/** A library with a pack that was updated, and a recall of one of its articles. */
test.beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'nightlamp-updates-'));
  const data = path.join(work, 'library');
  const keyFile = trustedKeyFile;
  const before = { ...legs, text: 'Raise the leg.' };
  const first = buildSmallPack(work, {
    id: 'press',
    sequence: 1,
    keyFile,
    articles: { legs: before, general },
  });
  const articles = { legs, general: { ...general, text: 'Wash them very often.' }, 'by-others': byOthers };
  const second = buildSmallPack(work, { id: 'press', sequence: 2, keyFile, articles });
  packCommand('install', first, '--data', data);
  packCommand('install', second, '--data', data);
  const list = path.join(work, 'list.json');
  const entry = {
    pack: 'press',
    article: 'by-others',
    date: '2026-11-20',
    reason: 'It names the wrong vein',
  };
  const recall = { format: 1, publisher: 'Tests', sequence: 1, issued: '2026-11-20', entries: [entry] };
  writeFileSync(list, JSON.stringify(recall));
  packCommand('recall', list, '--sign', keyFile, '--out', `${list}.nlrecall`);
  packCommand('recall', `${list}.nlrecall`, '--data', data);
  server = await startServer(['dist/packs/starter.nlpack'], ['--data', data]);
});
test.afterAll(async () => {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
});

test('after an update the start page says what changed, practice first, until it was seen', async ({
  page,
}) => {
  await page.goto(server.url);
  const news = page.getByRole('region', { name: 'What changed in Pack press' });
  await expect(news.getByRole('listitem').first()).toContainText('Raise both legs, not one.');
  await expectAccessible(page);

  await test.step('all of it stands on a page of its own, by specialty', async () => {
    await news.getByRole('link', { name: 'All that changed (3)' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'What changed in Pack press' })).toBeVisible();
    await page.getByRole('button', { name: 'Vascular' }).click();
    const changes = page.getByRole('main').getByRole('listitem');
    await expect(changes).toHaveCount(1);
    await expect(changes.getByRole('link', { name: 'Legs' })).toHaveAttribute('href', '/articles/press/legs');
    await expectAccessible(page);
  });

  await test.step('it is dismissed for good', async () => {
    await page.getByRole('button', { name: 'I have seen this' }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/What changed/);
    await expect(news).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(news).toHaveCount(0);
  });

  await test.step('and stays within reach from the library', async () => {
    await page.goto(`${server.url}library`);
    await page.getByRole('link', { name: 'What changed since 1.1' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'What changed in Pack press' })).toBeVisible();
  });
});

test('the library says who signed, how far it is reviewed, and who must be named', async ({ page }) => {
  await page.goto(`${server.url}library`);
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Pack press' }) });
  await expect(card.getByText(/^(?:[a-z]+ ){3}[a-z]+\s*(?:[a-z]+ ){3}[a-z]+$/)).toBeVisible();
  await expect(card.getByText('0 Approved')).toBeVisible();
  await expect(card.getByText('1 Withdrawn')).toBeVisible();
  await expect(card.getByText('1 Review overdue')).toBeVisible();
  await card.getByText('Licences, and who must be named').click();
  await expect(card.getByRole('row', { name: 'CC-BY-4.0 Anne Other 1' })).toBeVisible();
  await expect(card.getByRole('row', { name: 'CC0-1.0 nobody 2' })).toBeVisible();
  await expectAccessible(page);
});

test('a recalled article opens under a red banner with the reason, its text folded away', async ({
  page,
}) => {
  await page.goto(`${server.url}articles/press/by-others`);
  const banner = page.getByText('This article was withdrawn on 20 November 2026: It names the wrong vein.');
  await expect(banner).toBeVisible();
  await expect(page.locator('.assurance[data-tone="danger"]')).toContainText('It names the wrong vein');
  await expect(page.getByText('Somebody else wrote this.')).toBeHidden();
  await page.goto(`${server.url}search?q=somebody+else+wrote`);
  const hit = page.getByRole('listitem').filter({ hasText: 'By others' });
  await expect(hit.getByText('Withdrawn')).toBeVisible();
});
