import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  AnswerReply,
  ArticleReply,
  FailureReply,
  HealthReply,
  LibraryReply,
  PolicyReply,
  SearchReply,
  SuggestReply,
} from '../../main/api/contract.ts';
import type { RunningServer } from '../e2e/server.ts';
import { ask, startReady } from './running-app.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startReady();
});
afterAll(() => server.stop());

describe('GET /api/health', () => {
  it('says that everything is ready, how many packs are open and which version runs', async () => {
    const { body } = await ask<HealthReply>(server, '/api/health');
    expect(body).toMatchObject({ ready: true, search: 'ready', packs: 1 });
    expect(body.version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('GET /api/library', () => {
  it('names every pack with its trust, every article, and no problem', async () => {
    const { body } = await ask<LibraryReply>(server, '/api/library');
    expect(body.problems).toEqual([]);
    expect(body.packs).toMatchObject([{ id: 'starter', trust: 'trusted' }]);
    expect(body.contents[0]?.articles.map((article) => article.id)).toContain('calf-muscle-pump');
  });

  it('has no article of ours that claims approval', async () => {
    const { body } = await ask<LibraryReply>(server, '/api/library');
    const states = new Set(
      body.contents.flatMap(({ articles }) => articles.map((article) => article.review)),
    );
    expect([...states]).toEqual(['submitted']);
  });
});

describe('GET /api/search', () => {
  it('returns sections, complete for display, with marks inside the snippet', async () => {
    const { body } = await ask<SearchReply>(server, '/api/search?q=second+heart&limit=5');
    expect(body.total).toBeGreaterThan(0);
    expect(body.hits.length).toBeLessThanOrEqual(5);
    expect(body.hits[0]).toMatchObject({ pack: 'starter', article: 'calf-muscle-pump', review: 'submitted' });
    for (const hit of body.hits) {
      expect(hit.path.length).toBeGreaterThan(0);
      for (const [start, end] of hit.snippet.marks) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(hit.snippet.text.length);
      }
    }
  });

  it('finds nothing for an empty query, and says so without failing', async () => {
    const { status, body } = await ask<SearchReply>(server, '/api/search?q=');
    expect(status).toBe(200);
    expect(body.hits).toEqual([]);
  });

  it('undoes one change, requires what is quoted, and says how it was narrowed', async () => {
    const { body } = await ask<SearchReply>(server, '/api/search?q=DKA&asTyped=DKA');
    expect(body.searchedAs).toEqual([]);
    const quoted = await ask<SearchReply>(server, '/api/search?q=%22zyx+wvu%22+pack:starter');
    expect(quoted.body).toMatchObject({
      total: 0,
      narrowed: { filters: { pack: 'starter' }, phrases: ['zyx wvu'] },
      unknown: ['zyx', 'wvu'],
    });
  });

  it('counts audiences and narrows by them', async () => {
    const all = await ask<SearchReply>(server, '/api/search?q=sepsis');
    const some = await ask<SearchReply>(server, '/api/search?q=sepsis&audience=public');
    expect(all.body.facets.audience['clinician']).toBe(all.body.total);
    expect(some.body.total).toBe(all.body.facets.audience['public'] ?? 0);
  });

  it('refuses a limit beyond 100 and names the field', async () => {
    const { status, body } = await ask<FailureReply>(server, '/api/search?q=x&limit=101');
    expect(status).toBe(400);
    expect(body.error.code).toBe('bad-request');
    expect(body.error.message).toContain('limit');
  });
});

describe('GET /api/suggest', () => {
  it('completes what is being typed from titles and aliases', async () => {
    const { body } = await ask<SuggestReply>(server, '/api/suggest?q=calf');
    expect(body.suggestions.map((suggestion) => suggestion.article)).toContain('calf-muscle-pump');
  });
});

describe('GET /api/articles/:pack/:article', () => {
  it('brings the whole page in one reply: text, records, neighbours', async () => {
    const { body } = await ask<ArticleReply>(server, '/api/articles/starter/calf-muscle-pump');
    expect(body.article.sections.length).toBeGreaterThan(4);
    expect(body.references.map((reference) => reference.number)).toEqual(
      body.references.map((_, index) => index + 1),
    );
    expect(body.pack.id).toBe('starter');
  });

  it('says which article is missing from which pack', async () => {
    const { status, body } = await ask<FailureReply>(server, '/api/articles/starter/no-such-article');
    expect(status).toBe(404);
    expect(body.error).toMatchObject({ code: 'article-not-found' });
    expect(body.error.hint).not.toBe('');
  });

  it.each([
    '/api/articles/starter/..%2f..%2fetc',
    '/api/articles/starter/A_B',
    '/api/articles/no-such-pack/x',
  ])('refuses %s', async (path) => {
    const { status, body } = await ask<FailureReply>(server, path);
    expect([400, 404]).toContain(status);
    expect(body.error.message).not.toBe('');
  });
});

describe('GET /api/answer', () => {
  it('answers with sentences that stand word for word in the article, with their citations', async () => {
    const q = encodeURIComponent('What happens to venous pressure during walking?');
    const { body } = await ask<AnswerReply>(
      server,
      `/api/answer?q=${q}&pack=starter&article=calf-muscle-pump`,
    );
    expect(body.refused).toBe(false);
    expect(body.answers.length).toBeGreaterThan(0);
    expect(body.answers.length).toBeLessThanOrEqual(5);
    const page = await ask<ArticleReply>(server, '/api/articles/starter/calf-muscle-pump');
    const whole = JSON.stringify(page.body.article.sections);
    const [best] = body.answers;
    expect(whole).toContain(best?.text.slice(0, 30));
    expect(best?.citations.length).toBeGreaterThan(0);
  });

  it('refuses what the library does not hold', async () => {
    const q = encodeURIComponent('Who won the football world cup in 1998?');
    const { body } = await ask<AnswerReply>(server, `/api/answer?q=${q}`);
    expect(body).toMatchObject({ refused: true, answers: [] });
  });
});

describe('GET /api/packs/:pack/editorial-policy', () => {
  it('returns the policy of the pack', async () => {
    const { body } = await ask<PolicyReply>(server, '/api/packs/starter/editorial-policy');
    expect(body.policy.blocks.length).toBeGreaterThan(3);
  });
});

describe('every response', () => {
  it('forbids everything but the app’s own files', async () => {
    for (const path of ['/', '/api/health', '/articles/starter/calf-muscle-pump']) {
      const { headers } = await fetch(new URL(path, server.url));
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('is the start page for the address of every screen, and 404 for a file that is not there', async () => {
    const screen = await fetch(new URL('/articles/starter/calf-muscle-pump', server.url));
    expect(screen.headers.get('content-type')).toContain('text/html');
    expect((await fetch(new URL('/assets/nothing.js', server.url))).status).toBe(404);
    expect(
      (await fetch(new URL('/..%2f..%2fpackage.json', server.url))).headers.get('content-type'),
    ).toContain('text/html');
  });

  it('refuses an API address that does not exist with a failure of the table', async () => {
    const { status, body } = await ask<FailureReply>(server, '/api/nothing');
    expect(status).toBe(404);
    expect(body.error.code).toBe('not-found');
  });

  it('refuses to be written to', async () => {
    const response = await fetch(new URL('/api/library', server.url), { method: 'POST', body: '{}' });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });
});
