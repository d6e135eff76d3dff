// @vitest-environment jsdom
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PageStart } from '../../../../main/api/contract.ts';
import { loadScreen } from '../../../../main/api/screen.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nightlamp-screen-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(
    path.join(folder, 'index.html'),
    '<!doctype html><head><title>x</title></head><body></body>',
  );
  await writeFile(path.join(folder, 'assets', 'a-1.js'), '1');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start: PageStart = {
  policy: {
    sharedMode: true,
    idleMinutes: 5,
    printing: true,
    lanServing: false,
    startPage: '/browse?x="><script>$&</script>',
    language: null,
    hiddenFeatures: [],
    quickList: null,
  },
  problems: [{ key: '"\'<', reason: '&amp;' }],
  classroom: false,
};

it('tells the page what it starts with, whatever characters that holds', async () => {
  const screen = (await loadScreen(folder)).startingWith(start, true);
  const html = await screen.respond('/articles/a/b').text();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const meta = page.querySelector('meta[name="nightlamp-start"]');
  expect(JSON.parse(meta?.getAttribute('content') ?? '')).toEqual(start);
  expect(page.querySelector('script')).toBeNull();
});

it('has another tag for another start, so that no browser keeps the old one', async () => {
  const screen = await loadScreen(folder);
  const before = screen.respond('/').headers.get('etag');
  const after = screen.startingWith(start, true).respond('/').headers.get('etag');
  expect(after).not.toBe(before);
  expect(screen.startingWith(start, true).respond('/', after ?? '').status).toBe(304);
});

it('lets no browser keep anything where nothing may be stored', async () => {
  const screen = (await loadScreen(folder)).startingWith(start, false);
  for (const name of ['/', '/assets/a-1.js'])
    expect(screen.respond(name).headers.get('cache-control')).toBe('no-store');
  expect(screen.respond('/assets/none.js').status).toBe(404);
});
