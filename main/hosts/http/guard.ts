import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { apiFailure, statusOf, type ApiFailureCode } from '../../api/failures.ts';

type Fetch = (request: Request) => Response | Promise<Response>;

/** Requests a second that one reader elsewhere on the network may make for long, and in a burst. A page opens with about 15. */
const STEADY_RATE = 40;
const BURST = 200;

/** How many readers are remembered by the rate limit before the oldest is forgotten. */
const REMEMBERED_READERS = 2_000;

/**
 * Names under which this server may be addressed. Anything else in `Host` is a page elsewhere that had its own name point
 * here (DNS rebinding) and is refused.
 */
export function allowedHosts(host: string, port: number): ReadonlySet<string> {
  const names = isLoopback(host) ? ['127.0.0.1', 'localhost', '[::1]'] : [];
  const own = isEveryAddress(host)
    ? ['127.0.0.1', 'localhost', '[::1]', ...ownAddresses()]
    : [bracketed(host)];
  return new Set([...names, ...own].flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]));
}

/** Whether an address is this machine's own loopback. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.replace('::ffff:', '').startsWith('127.');
}

function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map((address) => bracketed(address.address));
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** Refuses what no reader of ours sends: a foreign `Host`, a body where nothing may be changed, an endless address. */
export function guarded(fetch: Fetch, hosts: () => ReadonlySet<string>, writable = false): Fetch {
  return (request) => {
    if (!hosts().has(new URL(request.url).host)) {
      return refusal('wrong-host', 'This server does not go by the name in the request.');
    }
    const carriesBody =
      request.headers.has('transfer-encoding') || Number(request.headers.get('content-length') ?? 0) > 0;
    if (carriesBody && !writable) {
      return refusal('too-large', 'This server only reads; requests with a body are not taken.');
    }
    if (request.url.length > 8_192) return refusal('too-large', 'The address of the request is too long.');
    return fetch(request);
  };
}

/** A bucket of requests for each reader that is not on this machine; an empty bucket is refused with 429. */
export function createRateLimit(now: () => number = Date.now): (address: string) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (address) => {
    if (isLoopback(address)) return true;
    const time = now();
    const bucket = buckets.get(address) ?? { left: BURST, at: time };
    buckets.delete(address);
    bucket.left = Math.min(BURST, bucket.left + ((time - bucket.at) / 1000) * STEADY_RATE) - 1;
    bucket.at = time;
    buckets.set(address, bucket);
    const [oldest] = buckets.keys();
    if (buckets.size > REMEMBERED_READERS && oldest !== undefined) buckets.delete(oldest);
    return bucket.left >= 0;
  };
}

/** A refusal of the server itself, in the words of the failure table. */
export function refusal(code: ApiFailureCode, message: string): Response {
  return Response.json({ error: apiFailure(code, message) }, { status: statusOf(code) });
}
