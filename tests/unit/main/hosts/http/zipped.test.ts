import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { zippedJson } from '../../../../../main/hosts/http/zipped.ts';

const long = { text: 'word '.repeat(1_000) };
const app = new Hono()
  .use(zippedJson)
  .get('/long', (c) => c.json(long, 200, { 'x-kept': 'yes' }))
  .get('/short', (c) => c.json({ text: 'word' }))
  .get('/refused', (c) => c.json(long, 503))
  .get('/page', (c) => c.html('word '.repeat(1_000)));
const ask = (path: string, accepts?: string) =>
  app.request(path, { headers: accepts === undefined ? {} : { 'accept-encoding': accepts } });

describe('JSON', () => {
  it('is zipped whole for who takes it, with its headers and status', async () => {
    for (const [path, status] of [['/long', 200], ['/refused', 503]] as const) {
      const reply = await ask(path, 'br, gzip');
      expect(reply.status).toBe(status);
      expect(reply.headers.get('content-encoding')).toBe('gzip');
      expect(reply.headers.get('vary')).toContain('Accept-Encoding');
      const zipped = new Uint8Array(await reply.arrayBuffer());
      expect(zipped.length).toBeLessThan(1_000);
      expect(JSON.parse(gunzipSync(zipped).toString())).toEqual(long);
    }
    expect((await ask('/long', 'gzip')).headers.get('x-kept')).toBe('yes');
  }); // prettier-ignore

  it('is left as it is for who does not take it', async () => {
    for (const accepts of [undefined, 'identity', 'br', 'gzip;q=0', 'gzip; q=0.0, br']) {
      const reply = await ask('/long', accepts);
      expect(reply.headers.has('content-encoding')).toBe(false);
      expect(await reply.json()).toEqual(long);
    }
  });

  it('that is short goes as it is', async () => {
    const reply = await ask('/short', 'gzip');
    expect(reply.headers.has('content-encoding')).toBe(false);
    expect(await reply.json()).toEqual({ text: 'word' });
  });
});

it('what is no JSON is left to others', async () => {
  const reply = await ask('/page', 'gzip');
  expect(reply.headers.has('content-encoding')).toBe(false);
  expect(await reply.text()).toContain('word word');
});
