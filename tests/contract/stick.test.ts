import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ArticleReply, FailureReply, RecallOffer, WatchLine } from '../../main/api/contract.ts';
import type { RunningServer } from '../e2e/server.ts';
import { startReady } from './running-app.ts';
import { writeEditions, type Editions } from './power-cut/editions.ts';
import { cli, trustedKeyFile } from './small-pack.ts';

// Every step is a process of its own: on a busy machine they wait for each other.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let work: string;
let stick: string;
let editions: Editions;
let server: RunningServer;

beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'nightlamp-stick-'));
  stick = path.join(work, 'stick');
  mkdirSync(stick);
  editions = writeEditions(work, cli, trustedKeyFile);
  copyFileSync(editions.first, path.join(stick, 'first.nlpack'));
  copyFileSync(editions.recall, path.join(stick, 'list.nlrecall'));
  const data = path.join(work, 'library');
  execFileSync(
    process.execPath,
    [cli, 'pack', 'install', editions.first, '--allow-untrusted', '--data', data],
    { stdio: 'ignore' },
  );
  server = await startReady([], ['--admin', '--data', data]);
});
afterAll(async () => {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
});

function ask(at: string, init: RequestInit = {}, token = server.adminToken): Promise<Response> {
  return fetch(new URL(at, server.url), { ...init, headers: { 'x-nightlamp-admin': token ?? '' } });
}

const reviewOfArticle = async (): Promise<string> => {
  const reply = (await (await ask('/api/articles/power-cut/one')).json()) as ArticleReply;
  return reply.article.review.state;
};

/** The first line a watch of the stick tells. */
async function firstLook(): Promise<WatchLine> {
  const stop = new AbortController();
  const response = await ask(`/api/admin/watch?${new URLSearchParams({ folder: stick }).toString()}`, {
    signal: stop.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (!text.includes('\n')) text += (await reader?.read())?.value ?? '';
  stop.abort();
  return JSON.parse(text) as WatchLine;
}

describe('a recall list on a stick', () => {
  const withdraws = {
    count: 1,
    entries: [{ pack: 'power-cut', article: 'one', reason: 'A test of recalls.', here: true }],
  };

  it('is offered by a watch with what it withdraws and why, and changes nothing by that', async () => {
    expect(await firstLook()).toMatchObject({
      state: 'there',
      packs: [{ name: 'first.nlpack', report: { obstacle: 'already-installed' } }],
      recalls: [{ name: 'list.nlrecall', failure: null, report: { withdraws, obstacle: null } }],
    });
    expect(await reviewOfArticle()).toBe('draft');
  });

  it('cannot be brought by whoever may not change the library, nor from outside the folder named', async () => {
    const bring = (name: string, token?: string): Promise<Response> =>
      ask(
        `/api/admin/recalls/from-folder?${new URLSearchParams({ folder: stick, name }).toString()}`,
        { method: 'POST' },
        token,
      );
    expect((await bring('list.nlrecall', 'wrong')).status).toBe(403);
    expect((await bring('../list.nlrecall')).status).toBe(400);
    expect((await bring('first.nlpack')).status).toBe(400);
    expect((await ask('/api/admin/recalls', { method: 'POST' }, 'wrong')).status).toBe(403);
  });

  it('that was changed after it was signed is refused and not kept', async () => {
    const changed = readFileSync(editions.recall, 'utf8').replace('A test of', 'A trick of');
    const refused = await ask('/api/admin/recalls', { method: 'POST', body: changed });
    expect(refused.status).toBe(422);
    expect(((await refused.json()) as FailureReply).error.code).toBe('recall-signature-wrong');
    expect(await reviewOfArticle()).toBe('draft');
  });

  it('is looked at, then put in force; the article is withdrawn at once and the watch says so', async () => {
    const brought = await ask('/api/admin/recalls', {
      method: 'POST',
      body: readFileSync(editions.recall, 'utf8'),
    });
    const { ticket, report } = (await brought.json()) as { ticket: string; report: RecallOffer };
    expect(report).toMatchObject({ withdraws, replaces: null });
    expect(await reviewOfArticle()).toBe('draft');

    expect((await ask(`/api/admin/recalls/${ticket}`, { method: 'POST' })).status).toBe(200);
    expect(await reviewOfArticle()).toBe('withdrawn');
    expect(await firstLook()).toMatchObject({ recalls: [{ report: { obstacle: 'already-in-force' } }] });

    const again = await ask(`/api/admin/recalls/${ticket}`, { method: 'POST' });
    expect(((await again.json()) as FailureReply).error.code).toBe('ticket-not-found');
  });
});

describe('`pack install --watch` over a stick', () => {
  const watch = (data: string, ...flags: string[]): Record<string, unknown>[] =>
    execFileSync(
      process.execPath,
      [
        cli,
        'pack',
        'install',
        '--watch',
        stick,
        '--once',
        '--json',
        '--data',
        path.join(work, data),
        ...flags,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const told = (events: Record<string, unknown>[]): unknown[] => events.map(({ type, name }) => [type, name]);

  it('offers the recall list before the packs, and lets nothing in unasked', () => {
    const events = watch('asked');
    expect(told(events)).toEqual([
      ['recall-offered', 'list.nlrecall'],
      ['offered', 'first.nlpack'],
    ]);
    expect(events[0]).toMatchObject({ report: { withdraws: { count: 1 }, obstacle: null } });
    expect(told(watch('asked'))).toEqual(told(events));
  });

  it('puts the list in force with --yes, and knows it the next time', () => {
    expect(told(watch('yes', '--yes', '--allow-untrusted'))).toEqual([
      ['recall-offered', 'list.nlrecall'],
      ['recall-in-force', 'list.nlrecall'],
      ['offered', 'first.nlpack'],
      ['installed', 'first.nlpack'],
    ]);
    expect(told(watch('yes', '--yes', '--allow-untrusted'))).toEqual([
      ['recall-present', 'list.nlrecall'],
      ['present', 'first.nlpack'],
    ]);
  });
});
