import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SearchReply } from '../../main/api/contract.ts';
import { openPack } from '../../content/pack/open.ts';
import { createSearchService } from '../../main/search/search-service.ts';
import { type SearchablePack, SearchRefusal, type SearchService } from '../../main/search/service.ts';
import { ask, startReady } from './running-app.ts';

const starterFile = path.resolve('dist/packs/starter.nlpack');
let starter: SearchablePack;
beforeAll(async () => {
  const opened = await openPack(starterFile, { trustedKeys: [] });
  if (!opened.ok) throw new Error(opened.failure.message);
  starter = { id: 'starter', files: opened.value.files };
  await opened.value.close();
});
let services: SearchService[] = [];
afterEach(async () => {
  await Promise.all(services.map((service) => service.close()));
  services = [];
});

async function startSearch(packs: readonly SearchablePack[] = [starter]) {
  const faults: string[] = [];
  const service = createSearchService({
    workerFile: new URL('crashing-worker.mjs', import.meta.url),
    onFault: (fault) => faults.push(fault instanceof Error ? fault.message : String(fault)),
  });
  services.push(service);
  await service.open(packs);
  await service.whenReady();
  return { service, faults };
}

const refusal = (because: string) => (reason: unknown) =>
  reason instanceof SearchRefusal && reason.because === because ? 'refused' : Promise.reject(reason);

describe('the search thread', () => {
  it('that dies is replaced, opens the packs again and answers', async () => {
    const { service, faults } = await startSearch();
    const lost = service.search({ q: 'die now', limit: 1 }).catch(refusal('stopped'));
    expect(await lost).toBe('refused');
    expect(faults.join()).toContain('code 3');
    // Asked before the new thread has opened anything, it waits rather than finding nothing.
    expect((await service.search({ q: 'sepsis', limit: 3 })).hits.length).toBe(3);
    await service.whenReady();
    const reply = await service.search({ q: 'sepsis', limit: 3 });
    expect(reply).toMatchObject({ query: 'sepsis', stage: 'ready' });
    expect(reply.hits.length).toBe(3);
  });

  it('that dies again and again is given up, and says so instead of hanging', async () => {
    const { service } = await startSearch();
    for (let times = 0; times <= 3; times++) {
      await service.whenReady().catch(() => undefined);
      await service.search({ q: 'die now', limit: 1 }).catch(refusal('stopped'));
    }
    await expect(service.whenReady()).rejects.toThrow('stopped');
    await expect(service.search({ q: 'sepsis', limit: 1 })).rejects.toThrow('stopped');
    await service.open([starter]);
    expect((await service.search({ q: 'sepsis', limit: 1 })).hits.length).toBe(1);
  });

  it('tells of a pack it could not open and goes on with the others', async () => {
    const { service, faults } = await startSearch([
      { id: 'broken', files: { ...starter.files, file: path.resolve('package.json') } },
      starter,
    ]);
    expect(faults.join()).toContain('broken');
    expect((await service.search({ q: 'sepsis', limit: 1 })).hits[0]?.pack).toBe('starter');
  });

  it('finds nothing of a pack that was prepared and never opened', async () => {
    const { service } = await startSearch([]);
    service.prepare(starter.files);
    expect((await service.suggest('sepsis', 5)).suggestions).toEqual([]);
    expect((await service.search({ q: 'sepsis', limit: 1 })).hits).toEqual([]);
    await service.open([starter]);
    expect((await service.suggest('sepsis', 5)).suggestions.length).toBeGreaterThan(0);
  });

  it('keeps replies for a class alone, and none when the packs change', async () => {
    const { service } = await startSearch();
    const request = { q: 'sepsis', limit: 3 };
    const first = await service.search(request, { inClass: true });
    expect(await service.search(request, { inClass: true })).toBe(first);
    expect(await service.search(request)).not.toBe(first);
    await service.open([{ ...starter, withdrawn: ['sepsis-in-adults'] }]);
    await service.whenReady();
    const after = await service.search(request, { inClass: true });
    expect(after.hits).not.toEqual(first.hits);
  });

  it('answers a flood with right replies and refusals, each question once', async () => {
    const { service } = await startSearch();
    const questions = ['sepsis', 'asthma', 'gi bleed', 'dvt', 'malaria'];
    const outcomes = { answered: 0, refused: 0, wrong: 0 };
    const flood = Array.from({ length: 5_000 }, (_, at) => {
      const q = `${questions[at % questions.length]} ${at}`;
      return service.search({ q, limit: 5 }).then(
        (reply) => (reply.query === q ? outcomes.answered++ : outcomes.wrong++),
        (reason: unknown) => (reason instanceof SearchRefusal ? outcomes.refused++ : outcomes.wrong++),
      );
    });
    await Promise.all(flood);
    expect(outcomes.wrong).toBe(0);
    expect(outcomes.answered).toBeGreaterThan(0);
    expect(outcomes.answered + outcomes.refused).toBe(5_000);
    expect((await service.search({ q: 'sepsis', limit: 1 })).hits.length).toBe(1);
  });
});

describe('GET /api/search under a flood', () => {
  it('refuses with 503, what to do, and no fault; answers the rest', async () => {
    const server = await startReady();
    try {
      const replies = await Promise.all(
        Array.from({ length: 400 }, (_, at) =>
          ask<SearchReply & { error?: { code: string; hint: string } }>(server, `/api/search?q=sepsis+${at}&limit=100`),
        ),
      ); // prettier-ignore
      const statuses = new Set(replies.map(({ status }) => status));
      expect([...statuses].every((status) => status === 200 || status === 503)).toBe(true);
      for (const [at, { status, body }] of replies.entries()) {
        if (status === 200) expect(body.query).toBe(`sepsis ${at}`);
        else expect(body.error).toMatchObject({ code: 'search-unavailable' });
      }
      expect(replies.at(-1)?.status).toBe(200);
    } finally {
      await server.stop();
    }
  });
});
