import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchReply } from '../../main/api/contract.ts';
import { ask, startReady } from '../contract/running-app.ts';
import type { RunningServer } from '../e2e/server.ts';
import { starterQueries } from './starter-queries.ts';

let server: RunningServer;
let first = 0;
let asked = 0;

beforeAll(async () => {
  server = await startReady();
});
afterAll(async () => {
  await server.stop();
  process.stderr.write(`relevance, starter pack: right article first for ${first} of ${asked} queries\n`);
});

/** The first three different articles a reader sees. */
async function articlesFor(query: string): Promise<string[]> {
  const { body } = await ask<SearchReply>(server, `/api/search?limit=20&q=${encodeURIComponent(query)}`);
  return [...new Set(body.hits.map((hit) => hit.article))].slice(0, 3);
}

describe.each(Object.entries(starterQueries))('%s', (_reason, queries) => {
  it.each(queries)('$query → $article, among the first three', async ({ query, article }) => {
    const found = await articlesFor(query);
    asked += 1;
    if (found[0] === article) first += 1;
    expect(found).toContain(article);
  });
});
