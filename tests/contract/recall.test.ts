import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnswerReply, ArticleReply, SearchReply } from '../../main/api/contract.ts';
import type { RunningServer } from '../e2e/server.ts';
import { ask, startReady } from './running-app.ts';
import { buildSmallPack, packCommand, trustedKeyFile } from './small-pack.ts';

// Every step is a process of its own: on a busy machine they wait for each other.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SENTENCE = 'A thirsty pump is primed with water before the handle is moved.';

let work: string;
let before: RunningServer;
let after: RunningServer;

/** A library of one pack with two articles of the same words: only a recall can tell them apart. */
function makeLibrary(name: string): string {
  const data = path.join(work, name);
  const articles = {
    first: { title: 'First pump', text: SENTENCE },
    second: { title: 'Second pump', text: SENTENCE },
  };
  const pack = buildSmallPack(work, { id: 'pumps', sequence: 1, articles });
  packCommand('install', pack, '--allow-untrusted', '--data', data);
  return data;
}

beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'nightlamp-recall-'));
  before = await startReady([], ['--data', makeLibrary('before')]);
  const data = makeLibrary('after');
  const list = path.join(work, 'list.json');
  const entry = {
    pack: 'pumps',
    article: 'first',
    date: '2026-11-20',
    reason: 'The handle turns the other way',
  };
  writeFileSync(
    list,
    JSON.stringify({
      format: 1,
      publisher: 'Nightlamp tests',
      sequence: 1,
      issued: '2026-11-20',
      entries: [entry],
    }),
  );
  packCommand('recall', list, '--sign', trustedKeyFile, '--out', `${list}.nlrecall`);
  packCommand('recall', `${list}.nlrecall`, '--data', data);
  after = await startReady([], ['--data', data]);
});
afterAll(async () => {
  await Promise.all([before.stop(), after.stop()]);
  rmSync(work, { recursive: true, force: true });
});

const foundBy = async (server: RunningServer): Promise<SearchReply['hits']> =>
  (await ask<SearchReply>(server, '/api/search?q=thirsty+pump&pack=pumps')).body.hits;

describe('a recall list that is newer than the pack', () => {
  it('demotes the article in search and marks it there', async () => {
    expect((await foundBy(before)).map(({ article, review }) => [article, review])).toEqual([
      ['first', 'draft'],
      ['second', 'draft'],
    ]);
    const hits = await foundBy(after);
    expect(hits.map(({ article, review }) => [article, review])).toEqual([
      ['second', 'draft'],
      ['first', 'withdrawn'],
    ]);
    expect(hits[1]?.score).toBeLessThan((hits[0]?.score ?? 0) / 2);
  });

  it('lets none of its sentences answer a question', async () => {
    const question = '/api/answer?q=how+is+a+thirsty+pump+primed&pack=pumps';
    const answering = async (server: RunningServer): Promise<string[]> =>
      (await ask<AnswerReply>(server, question)).body.answers.map(({ article }) => article);
    expect(await answering(before)).toContain('first');
    expect(await answering(after)).toEqual(['second']);
  });

  it('gives the date and the reason to whoever opens the article', async () => {
    const { body } = await ask<ArticleReply>(after, '/api/articles/pumps/first');
    expect(body.article.review).toEqual({
      state: 'withdrawn',
      date: '2026-11-20',
      reason: 'The handle turns the other way',
    });
  });
});
