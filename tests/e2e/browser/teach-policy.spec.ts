import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { startServer, type RunningServer } from '../server.ts';
import { tracesIn } from './profile-traces.ts';

// A profile of its own, and a look into every file of it: slow on a busy machine.
test.describe.configure({ timeout: 240_000 });

const folders: string[] = [];
const servers: RunningServer[] = [];

test.afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })));
});

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'nightlamp-teach-'));
  folders.push(made);
  return made;
}

async function serverWith(policy: object): Promise<RunningServer> {
  const data = await folder();
  await writeFile(path.join(data, 'policy.json'), JSON.stringify(policy));
  const server = await startServer(['dist/packs/starter.nlpack'], ['--data', data]);
  servers.push(server);
  return server;
}

test('on a shared workstation a lesson and its answers end with the session and leave nothing', async () => {
  const server = await serverWith({ sharedMode: true });
  const profile = await folder();
  const executablePath = process.env['NIGHTLAMP_CHROMIUM'];
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    baseURL: server.url,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('/learn');
  await page.getByRole('button', { name: 'New lesson' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Zweckenwald lesson');
  await page.getByRole('searchbox', { name: 'Add an article' }).fill('second heart');
  await page.locator('.add-step-found button').first().click();
  await page.getByRole('link', { name: 'Done', exact: true }).click();
  await page.getByRole('link', { name: 'Self-test' }).click();
  await expect(page.getByText('your answers are forgotten when the session ends')).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('.question-option input').first().check();
  await page.getByText('Certain', { exact: true }).click();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('.test-verdict')).toBeVisible();
  // The lesson's projector keeps its place to itself, too.
  await page.getByRole('link', { name: 'Zweckenwald lesson' }).click();
  await page.getByRole('link', { name: 'Projector' }).click();
  await page.locator('.projector-stage').waitFor();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.projector-position')).toHaveText(/^2 of/);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Zweckenwald lesson' })).toBeVisible();

  await page.keyboard.press('Control+Shift+E');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The session has ended');
  await expect(page.getByRole('main')).toContainText('2 lessons and test answers');
  await page.goto('/learn');
  await expect(page.getByRole('heading', { name: 'Lessons of your own' })).toBeVisible();
  await expect(page.getByText('Zweckenwald')).toHaveCount(0);
  await context.close();

  const { found, searched } = await tracesIn(profile, ['Zweckenwald', 'calf-muscle-pump', 'second heart']);
  expect(found).toEqual([]);
  expect(searched.length).toBeGreaterThan(10);
});

test('teaching that the policy hides is not there; hidden learning paths leave one’s own lists', async ({
  browser,
}) => {
  const without = await serverWith({ hiddenFeatures: ['teach'] });
  const page = await browser.newPage({ baseURL: without.url });
  await page.goto('/articles/starter/anaphylaxis');
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Teach' }),
  ).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Projector' })).toHaveCount(0);
  for (const address of ['/learn', '/learn/difficult', '/articles/starter/anaphylaxis/projector']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  }
  await page.close();

  const ownOnly = await serverWith({ hiddenFeatures: ['learn'] });
  const other = await browser.newPage({ baseURL: ownOnly.url });
  await other.goto('/learn');
  await expect(other.getByRole('heading', { name: 'Lessons of your own' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Lessons of the packs' })).toHaveCount(0);
  await other.close();
});
