import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleReply, CheckLine, FailureReply, LibraryReply } from '../../main/api/contract.ts';
import type { InstallReport } from '../../main/library/install.ts';
import { startServer, type RunningServer } from '../e2e/server.ts';
import { writeEditions, type Editions } from './power-cut/editions.ts';

const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'dist/main/cli.js');
const keyFile = path.join(root, '.nightlamp/development-key.json');

let work: string;
let editions: Editions;
let server: RunningServer;
let readOnly: RunningServer;

beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'nightlamp-admin-'));
  editions = writeEditions(work, cli, keyFile);
  const library = path.join(work, 'library');
  mkdirSync(library);
  writeFileSync(path.join(library, 'policy.json'), JSON.stringify({ updateSources: [work] }));
  server = await startServer([], ['--admin', '--data', library]);
  readOnly = await startServer();
});
afterAll(async () => {
  await Promise.all([server.stop(), readOnly.stop()]);
  rmSync(work, { recursive: true, force: true });
});

function ask(
  at: string,
  init: RequestInit = {},
  token: string | undefined = server.adminToken,
): Promise<Response> {
  const headers = token === undefined ? {} : { 'x-nightlamp-admin': token };
  return fetch(new URL(at, server.url), { ...init, headers });
}

async function json<Body>(response: Response): Promise<Body> {
  return (await response.json()) as Body;
}

async function bring(file: string): Promise<{ ticket: string; report: InstallReport }> {
  return json(await ask('/api/admin/incoming', { method: 'POST', body: new Uint8Array(readFileSync(file)) }));
}

async function installed(): Promise<LibraryReply> {
  return json(await ask('/api/library'));
}

it('names the folders of the policy to whoever may change the library, and to nobody else', async () => {
  expect(await json(await ask('/api/admin/update-sources'))).toEqual({ folders: [work] });
  expect((await ask('/api/admin/update-sources', {}, 'wrong')).status).toBe(403);
});

describe('without the token', () => {
  it('nothing can be changed', async () => {
    for (const token of ['', 'wrong', 'x'.repeat(24)]) {
      const response = await ask('/api/admin/packs/starter', { method: 'DELETE' }, token);
      expect(response.status).toBe(403);
    }
  });

  it('a server that was not started for it offers no change at all', async () => {
    const response = await fetch(new URL('/api/admin/packs/starter', readOnly.url), { method: 'DELETE' });
    expect((await json<FailureReply>(response)).error.code).toBe('not-allowed');
    expect(await json(await fetch(new URL('/api/admin', readOnly.url)))).toEqual({ admin: false });
  });
});

describe('with the token', () => {
  it('a pack is looked at before anything changes, installed, updated, rolled back and removed', async () => {
    const first = await bring(editions.first);
    expect(first.report).toMatchObject({ pack: 'power-cut', trust: 'unsigned', changes: { from: null } });
    expect((await installed()).packs.map((pack) => pack.id)).toEqual(['starter']);

    const refused = await ask(`/api/admin/incoming/${first.ticket}`, { method: 'POST' });
    expect((await json<FailureReply>(refused)).error.code).toBe('untrusted-pack');
    expect((await ask(`/api/admin/incoming/${first.ticket}?untrusted=true`, { method: 'POST' })).status).toBe(
      200,
    );
    expect((await installed()).packs.map((pack) => pack.id)).toContain('power-cut');

    const second = await bring(editions.second);
    expect(second.report.changes).toMatchObject({
      from: { sequence: 1 },
      to: { sequence: 2 },
      articles: [{ article: 'one', change: 'changed', sections: [{ section: 'text', change: 'changed' }] }],
    });
    await ask(`/api/admin/incoming/${second.ticket}?untrusted=true`, { method: 'POST' });
    const page = await json<ArticleReply>(await ask('/api/articles/power-cut/one'));
    expect(page.pack.sequence).toBe(2);

    const older = await bring(editions.first);
    const downgraded = await ask(`/api/admin/incoming/${older.ticket}?untrusted=true`, { method: 'POST' });
    expect((await json<FailureReply>(downgraded)).error.code).toBe('older-than-installed');

    expect((await ask('/api/admin/packs/power-cut/rollback', { method: 'POST' })).status).toBe(200);
    expect((await json<ArticleReply>(await ask('/api/articles/power-cut/one'))).pack.sequence).toBe(1);

    expect((await ask('/api/admin/packs/power-cut', { method: 'DELETE' })).status).toBe(200);
    expect((await installed()).packs.map((pack) => pack.id)).toEqual(['starter']);
  });

  it('a check of the content reports in plain words, line by line', async () => {
    const lines = (await (await ask('/api/admin/packs/starter/check')).text()).trim().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '') as CheckLine;
    expect(last).toMatchObject({ type: 'report', report: { sound: true, changed: [] } });
    expect(JSON.stringify(last)).toMatch(/All \d+ files match the signed list/);
  });

  it('a damaged pack is refused whole, with what to do, and nothing changes', async () => {
    const damaged = path.join(work, 'damaged.nlpack');
    const bytes = readFileSync(editions.second);
    writeFileSync(damaged, bytes.subarray(0, bytes.length - 100));
    const refused = await ask('/api/admin/incoming', {
      method: 'POST',
      body: new Uint8Array(readFileSync(damaged)),
    });
    expect(refused.status).toBe(422);
    expect((await json<FailureReply>(refused)).error.hint).not.toBe('');
    expect((await installed()).packs.map((pack) => pack.id)).toEqual(['starter']);
  });
});

describe('a recall list', () => {
  it('withdraws an article of an older pack, with its reason, wherever it is shown', async () => {
    const data = path.join(work, 'recalled');
    const nightlamp = (...args: string[]): void => {
      execFileSync(process.execPath, [cli, 'pack', ...args, '--data', data], { stdio: 'ignore' });
    };
    nightlamp('install', editions.first, '--allow-untrusted');
    nightlamp('recall', editions.recall);
    const recalled = await startServer([], ['--data', data]);
    try {
      const page = await json<ArticleReply>(
        await fetch(new URL('/api/articles/power-cut/one', recalled.url)),
      );
      expect(page.article.review).toEqual({
        state: 'withdrawn',
        date: '2026-11-02',
        reason: 'A test of recalls.',
      });
      const library = await json<LibraryReply>(await fetch(new URL('/api/library', recalled.url)));
      const listing = library.contents.find(({ pack }) => pack === 'power-cut')?.articles[0];
      expect(listing?.review).toBe('withdrawn');
    } finally {
      await recalled.stop();
    }
  });
});
