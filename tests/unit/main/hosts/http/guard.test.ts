import { describe, expect, it } from 'vitest';
import { allowedHosts, createRateLimit, guarded, isLoopback } from '../../../../../main/hosts/http/guard.ts';

const answer = (): Response => new Response('answered');
const hosts = () => allowedHosts('127.0.0.1', 7420);

describe('allowedHosts', () => {
  it('lets a loopback server go by its three loopback names and no other', () => {
    expect([...hosts()].sort()).toEqual(['127.0.0.1:7420', '[::1]:7420', 'localhost:7420']);
  });

  it('lets a server on a chosen address go by that address only', () => {
    expect([...allowedHosts('192.168.4.2', 80)].sort()).toEqual(['192.168.4.2', '192.168.4.2:80']);
  });
});

describe('guarded', () => {
  it('answers a request that names this server', async () => {
    const response = await guarded(answer, hosts)(new Request('http://localhost:7420/api/health'));
    expect(await response.text()).toBe('answered');
  });

  it('refuses a page elsewhere that had its own name point here', async () => {
    const response = await guarded(answer, hosts)(new Request('http://evil.example:7420/api/health'));
    expect(response.status).toBe(421);
    expect(await response.json()).toMatchObject({ error: { code: 'wrong-host' } });
  });

  it('refuses a request with a body: the server only reads', async () => {
    const request = new Request('http://127.0.0.1:7420/api/search', {
      method: 'POST',
      headers: { 'content-length': '1' },
      body: 'x',
    });
    expect((await guarded(answer, hosts)(request)).status).toBe(413);
  });

  it('refuses an address longer than any of ours', async () => {
    const request = new Request(`http://127.0.0.1:7420/api/search?q=${'a'.repeat(9000)}`);
    expect((await guarded(answer, hosts)(request)).status).toBe(413);
  });
});

describe('createRateLimit', () => {
  it('never limits this machine', () => {
    const within = createRateLimit(() => 0);
    expect(Array.from({ length: 1000 }, () => within('127.0.0.1')).every(Boolean)).toBe(true);
  });

  it('lets a burst through, then refuses, then recovers as time passes; other readers are not affected', () => {
    let time = 0;
    const within = createRateLimit(() => time);
    const burst = Array.from({ length: 250 }, () => within('192.168.4.7'));
    expect(burst.filter(Boolean)).toHaveLength(200);
    expect(within('192.168.4.8')).toBe(true);
    time = 10_000;
    expect(within('192.168.4.7')).toBe(true);
  });
});

describe('isLoopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['::ffff:127.0.0.1', true],
    ['::1', true],
    ['192.168.4.2', false],
    ['128.0.0.1', false],
  ])('%s → %s', (address, expected) => expect(isLoopback(address)).toBe(expected));
});
