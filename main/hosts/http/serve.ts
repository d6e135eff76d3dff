import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { allowedHosts, createRateLimit, guarded, refusal } from './guard.ts';
import { zippedJson } from './zipped.ts';

/** The one default port: a browser's stored bookmarks belong to host and port. */
export const DEFAULT_PORT = 7420;

/** How many ports after the wished one are tried before giving up. */
const PORTS_TRIED = 20;

export interface ServeOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly host: string;
  /** The wished port; 0 takes any free one. */
  readonly port: number;
  /** Whether requests that change the library are let through to the app. */
  readonly writable?: boolean;
  /** Told the address of each reader's device with each of its requests. */
  readonly onReader?: (address: string) => void;
}

export interface Served {
  readonly url: string;
  /** Set when the wished port was taken. */
  readonly notice: string | null;
  close(): Promise<void>;
}

/**
 * Carries the app's requests over HTTP. Takes the wished port or the next free one.
 * @throws the system's error when no port can be had (for example EACCES).
 */
export async function serve(options: ServeOptions): Promise<Served> {
  let hosts: ReadonlySet<string> = new Set();
  const withinRate = createRateLimit();
  const app = guarded(options.fetch, () => hosts, options.writable);
  const carrier = new Hono<{ Bindings: HttpBindings }>()
    .use(compress())
    .use(zippedJson)
    .all('*', (c) => {
      const reader = c.env.incoming.socket.remoteAddress ?? '';
      if (!withinRate(reader))
        return refusal('too-many-requests', 'Too many requests came from this device.');
      options.onReader?.(reader);
      return app(c.req.raw);
    });
  const server = createAdaptorServer({ fetch: carrier.fetch });
  const port = await listen(server, options.host, options.port);
  hosts = allowedHosts(options.host, port);
  return {
    url: `http://${shownHost(options.host)}:${port}/`,
    notice: options.port !== 0 && port !== options.port ? portNotice(options.port, port) : null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function portNotice(wished: number, port: number): string {
  return `Port ${wished} is taken, so ${port} is used. Bookmarks and notes kept in a browser belong to the port they were made on.`;
}

function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

async function listen(server: ServerType, host: string, wished: number): Promise<number> {
  for (let port = wished; ; port++) {
    try {
      return await tryPort(server, host, port);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || wished === 0 || port - wished >= PORTS_TRIED) throw error;
    }
  }
}

function tryPort(server: ServerType, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
