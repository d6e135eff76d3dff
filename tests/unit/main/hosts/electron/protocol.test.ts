import { expect, test, vi } from 'vitest';
import type { AppSource } from '../../../../../main/hosts/electron/app-source.ts';
import type { Log } from '../../../../../main/diagnostics/log.ts';
import { answerRequests } from '../../../../../main/hosts/electron/protocol.ts';
import type { Nightlamp } from '../../../../../main/nightlamp.ts';

vi.mock('electron', () => ({ protocol: {} }));

type Answer = (request: Request) => Promise<Response>;

/** What answers the scheme, over a source of the app; and what was written to the log. */
function answering(source: Partial<AppSource>): {
  answer: (address: string) => Promise<Response>;
  faults: unknown[];
} {
  const faults: unknown[] = [];
  const log: Log = {
    file: '/logs/nightlamp.log',
    recent: () => [],
    write: () => undefined,
    fault: (fault) => faults.push(fault),
  };
  const handlers = new Map<string, Answer>();
  const session = {
    protocol: { handle: (scheme: string, handler: Answer) => handlers.set(scheme, handler) },
  };
  answerRequests(session as never, { close: async () => undefined, ...source } as AppSource, log);
  const handler = handlers.get('nightlamp');
  if (!handler) throw new Error('Nobody answers the scheme.');
  return { answer: (address) => handler(new Request(address)), faults };
}

const echo = { fetch: (request: Request) => new Response(request.url) } as Nightlamp;
const working = { get: async () => echo };
const broken = { get: () => Promise.reject(new Error('no screen')) };

test('hands every request for the app to the app, as it came', async () => {
  const { answer } = answering(working);
  const reply = await answer('nightlamp://app/api/search?q=GI%20bleed');
  expect(await reply.text()).toBe('nightlamp://app/api/search?q=GI%20bleed');
});

test('answers for no host but its own', async () => {
  const { answer } = answering(working);
  expect((await answer('nightlamp://elsewhere/')).status).toBe(404);
  expect((await answer('nightlamp://app.elsewhere/')).status).toBe(404);
});

test('draws the page after a crash by itself, even when the app is broken', async () => {
  const { answer } = answering(broken);
  const page = await answer('nightlamp://shell/crashed?again=%2Fbrowse');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('href="nightlamp://app/browse"');
});

test('an app that cannot start is a page that says so, and a failure for whoever asked for data', async () => {
  const { answer, faults } = answering(broken);
  const page = await answer('nightlamp://app/articles/starter/x');
  expect(page.status).toBe(500);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('Nightlamp could not start');

  for (const path of ['api/library', 'media/starter/x.svg', 'assets/index.js']) {
    const reply = await answer(`nightlamp://app/${path}`);
    expect(reply.status).toBe(500);
    expect(await reply.json()).toMatchObject({ error: { code: 'internal-error' } });
  }
  expect(faults).toHaveLength(4);
});
