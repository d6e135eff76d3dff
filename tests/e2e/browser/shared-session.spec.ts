import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { LibraryReply } from '../../../main/api/contract.ts';
import { startServer, type RunningServer } from '../server.ts';
import { tracesIn } from './profile-traces.ts';

/** What a session below leaves behind if anything does: rare enough not to be in a browser's own files. */
const query = 'soleus venous pressure';
const note = 'Zweckenwald reminder for the round';
const words = [
  query,
  'calf-muscle-pump',
  'calf muscle pump',
  note,
  'Zweckenwald',
  '/api/search',
  '/api/articles',
];

const folders: string[] = [];
const servers: RunningServer[] = [];

test.afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })));
});

async function folder(name: string): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), `nightlamp-${name}-`));
  folders.push(made);
  return made;
}

async function serverWith(policy: object): Promise<RunningServer> {
  const data = await folder('data');
  await writeFile(path.join(data, 'policy.json'), JSON.stringify(policy));
  const server = await startServer(['dist/packs/starter.nlpack'], ['--data', data]);
  servers.push(server);
  return server;
}

const openProfile = (profile: string, baseURL: string): Promise<BrowserContext> => {
  const executablePath = process.env['NIGHTLAMP_CHROMIUM'];
  return chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    baseURL,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
};

/** Searches, opens the article, keeps a note, copies, and goes back and forward, as a reader would. */
async function readSomething(page: Page): Promise<void> {
  page.setDefaultTimeout(30_000);
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Search the library' });
  await box.fill(query);
  await box.press('Enter');
  await page
    .getByRole('main')
    .getByRole('heading', { level: 2, name: /calf muscle pump/i })
    .first()
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/calf muscle pump/i);
  await page
    .getByRole('group', { name: 'What to do with this article' })
    .getByRole('button', { name: 'Note' })
    .click();
  await page.getByRole('textbox', { name: 'Your note' }).fill(note);
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/calf muscle pump/i);
  await page.goForward();
  await expect(page.getByText(note)).toBeVisible();
}

test('a session on a shared workstation leaves nothing in the browser’s profile', async () => {
  test.setTimeout(180_000);
  const server = await serverWith({ sharedMode: true });
  const profile = await folder('profile');

  const first = await openProfile(profile, server.url);
  await first.close();
  expect((await tracesIn(profile, words)).found, 'a profile nobody has used').toEqual([]);

  const context = await openProfile(profile, server.url);
  const page = context.pages()[0] ?? (await context.newPage());
  await readSomething(page);
  expect(new URL(page.url()).pathname).toBe('/');
  expect(await page.title()).toBe('Nightlamp');
  await page.keyboard.press('Control+Shift+E');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The session has ended');
  await expect(page.getByRole('main')).toContainText('1 search');
  await expect(page.getByRole('main')).toContainText('1 article that was read');
  await expect(page.getByRole('main')).toContainText('1 note or highlight');
  await expect(page.getByRole('main')).toContainText('print queue');
  await page.goBack();
  await expect(page.getByText(note)).toHaveCount(0);
  await expect(page.getByText('Recently read')).toHaveCount(0);
  await context.close();

  const { found, searched } = await tracesIn(profile, words);
  test.info().annotations.push({ type: 'places searched', description: searched.join('\n') });
  expect(found).toEqual([]);
  expect(searched.length).toBeGreaterThan(10);
});

test('the same inspection finds a reader’s traces where nothing forbids them', async () => {
  test.setTimeout(180_000);
  const server = await serverWith({});
  const profile = await folder('profile');
  const context = await openProfile(profile, server.url);
  await readSomething(context.pages()[0] ?? (await context.newPage()));
  await context.close();
  const { found } = await tracesIn(profile, words);
  const text = found.join('\n');
  expect(text).toMatch(/History/);
  expect(text).toMatch(/IndexedDB/);
  for (const word of ['calf-muscle-pump', 'Zweckenwald']) expect(text).toContain(word);
});

test('an untouched session counts down in sight, goes on at any key, and is reset when nobody comes', async ({
  browser,
}) => {
  const server = await serverWith({ sharedMode: true, idleMinutes: 2 });
  const page = await browser.newPage({ baseURL: server.url });
  await page.clock.install();
  await readSomething(page);
  const countdown = page.getByRole('alertdialog', { name: 'Are you still there?' });

  await page.keyboard.press('Shift');
  await page.clock.runFor(30_000);
  await expect(countdown).toHaveCount(0);
  // Time also passes by itself meanwhile, on a busy machine a good deal of it.
  await page.clock.runFor(35_000);
  await expect(countdown).toContainText(/ends in \d+ seconds/);
  await page.keyboard.press('Shift');
  await expect(countdown).toHaveCount(0);
  await page.clock.runFor(90_000);
  await expect(countdown).toBeVisible();
  await page.mouse.move(20, 40);
  await expect(countdown).toHaveCount(0);

  await page.clock.runFor(121_000);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The session has ended');
  await expect(page.getByRole('main')).toContainText('Nobody touched this computer');
  await page.getByRole('link', { name: 'Start a new session' }).click();
  await expect(page.getByText('Recently read')).toHaveCount(0);
  await page.close();
});

test('nothing of a shared session may be stored by any cache on the way', async () => {
  const server = await serverWith({ sharedMode: true });
  const start = await fetch(server.url);
  const script = /src="([^"]+\.js)"/.exec(await start.text())?.[1] ?? '';
  for (const address of ['/', script, '/api/search?q=x', '/api/library', '/icon.svg']) {
    const response = await fetch(new URL(address, server.url));
    expect(response.headers.get('cache-control'), address).toBe('no-store');
  }
});

test('a policy that cannot be used says so on the start page, and the careful choice holds', async ({
  browser,
}) => {
  const server = await serverWith({ sharedMode: 'perhaps' });
  const page = await browser.newPage({ baseURL: server.url });
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('has a mistake at “sharedMode”');
  await expect(page.getByRole('button', { name: 'End session' })).toBeVisible();
  await page.close();
});

test('what the policy hides is not there: places, addresses, paper', async ({ browser }) => {
  const server = await serverWith({ hiddenFeatures: ['saved', 'calculators', 'teach'], printing: false });
  const page = await browser.newPage({ baseURL: server.url });
  await page.goto('/articles/starter/calf-muscle-pump');
  const main = page.getByRole('navigation', { name: 'Main' });
  await expect(main.getByRole('link', { name: 'Browse' })).toBeVisible();
  await expect(main.getByRole('link', { name: 'Saved' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  for (const hidden of ['/calculators', '/learn', '/classroom']) {
    await page.goto(hidden);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  }
  await page.close();
});

test('the policy chooses the first screen, its language, the quick list and the packs', async ({
  browser,
}) => {
  const server = await serverWith({
    sharedMode: true,
    printing: false,
    startPage: '/quick?from=policy',
    language: 'fr',
    quickList: { articles: ['starter/sepsis-in-adults', 'starter/anaphylaxis'], calculators: ['gcs'] },
  });
  const page = await browser.newPage({ baseURL: server.url });
  await page.goto('/');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Liste d’urgence en cas de panne');
  await expect(page.locator('.quick-list-articles a')).toHaveText(['Sepsis in adults', 'Anaphylaxis']);
  await expect(page.locator('.quick-list-calculators a')).toHaveCount(1);
  await expect(main).toContainText('Poste partagé');
  await expect(main).not.toContainText('Imprimez');
  await page.close();

  const without = await serverWith({ packs: ['another'] });
  const library = (await (await fetch(new URL('/api/library', without.url))).json()) as LibraryReply;
  expect(library.packs).toEqual([]);
  expect(library.problems.map(({ code }) => code)).toEqual(['pack-not-chosen']);
});
