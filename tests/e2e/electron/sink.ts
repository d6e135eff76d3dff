import { createSocket, type RemoteInfo } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

/** Listens on this machine, over TCP and UDP, for anything a page manages to send; loopback stands for the whole network. */
export interface Sink {
  /** What arrived: the last part of each path asked for, `connection` for any TCP connection, `udp` for any datagram. */
  readonly seen: ReadonlySet<string>;
  readonly http: string;
  readonly udpPort: number;
  /** A page without a policy, to see the channels work at all. */
  readonly homePage: string;
  close(): Promise<void>;
}

export async function openSink(): Promise<Sink> {
  const seen = new Set<string>();
  const home = createServer((_, reply) =>
    reply.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Home</title>'),
  );
  const server = createServer((request, reply) => {
    seen.add((request.url ?? '').slice(1).split('?')[0] ?? '');
    reply.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  server.on('connection', () => seen.add('connection'));
  server.on('upgrade', (request, socket) => {
    seen.add((request.url ?? '').slice(1));
    socket.destroy();
  });
  const udp = createSocket('udp4');
  udp.on('message', (message, from) => {
    seen.add('udp');
    udp.send(stunReply(message, from), from.port, from.address);
  });
  home.listen(0, '127.0.0.1');
  server.listen(0, '127.0.0.1');
  udp.bind(0, '127.0.0.1');
  await Promise.all([once(home, 'listening'), once(server, 'listening'), once(udp, 'listening')]);
  return {
    seen,
    http: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    udpPort: udp.address().port,
    homePage: `http://127.0.0.1:${(home.address() as AddressInfo).port}/`,
    close: async () => {
      for (const listener of [home, server]) {
        listener.closeAllConnections();
        listener.close();
      }
      udp.close();
    },
  };
}

/** Tells an asker its own address (RFC 8489), because without a reply a page keeps on asking for forty seconds. */
function stunReply(request: Buffer, from: RemoteInfo): Buffer {
  const cookie = request.subarray(4, 8);
  const address = Buffer.from(from.address.split('.').map(Number)).map(
    (byte, index) => byte ^ (cookie[index] ?? 0),
  );
  const reply = Buffer.alloc(32);
  reply.writeUInt16BE(0x0101, 0);
  reply.writeUInt16BE(12, 2);
  request.copy(reply, 4, 4, 20);
  reply.writeUInt16BE(0x0020, 20);
  reply.writeUInt16BE(8, 22);
  reply.writeUInt16BE(0x0001, 24);
  reply.writeUInt16BE(from.port ^ cookie.readUInt16BE(0), 26);
  reply.set(address, 28);
  return reply;
}

/** Tries every way a page has to reach a network, and waits until each has come to its end, good or bad. */
export async function tryEveryWayOut(page: Page, sink: Sink): Promise<void> {
  await page.evaluate(
    async ([http, udpPort]) => {
      const attempt = (action: () => unknown): Promise<void> =>
        new Promise((resolve) => {
          try {
            Promise.resolve(action()).then(
              () => resolve(),
              () => resolve(),
            );
          } catch {
            resolve();
          }
        });
      /** Adds an element; ends when it has loaded or failed. */
      const element = (name: string, properties: Record<string, unknown>): Promise<void> =>
        new Promise((resolve) => {
          const added = Object.assign(document.createElement(name), properties);
          added.addEventListener('load', () => resolve());
          added.addEventListener('error', () => resolve());
          document.body.append(added);
        });
      /** Adds an element whose end cannot be seen. */
      const silent = (name: string, properties: Record<string, unknown>): void => {
        document.head.append(Object.assign(document.createElement(name), properties));
      };
      const ended = (target: EventTarget, ...events: string[]): Promise<void> =>
        new Promise((resolve) => events.forEach((event) => target.addEventListener(event, () => resolve())));

      silent('link', { rel: 'preconnect', href: http });
      silent('link', { rel: 'dns-prefetch', href: '//leak.example.invalid' });
      silent('link', { rel: 'prefetch', href: `${http}/prefetch` });
      silent('link', { rel: 'manifest', href: `${http}/manifest` });
      silent('link', { rel: 'icon', href: `${http}/icon` });
      const video = Object.assign(document.createElement('video'), { src: `${http}/video` });
      document.body.append(video);
      await attempt(() => navigator.sendBeacon(`${http}/beacon`, 'x'));
      await attempt(() => {
        const anchor = Object.assign(document.createElement('a'), { href: '#', ping: `${http}/ping` });
        document.body.append(anchor);
        anchor.click();
      });
      const socket = new WebSocket(`${http.replace('http', 'ws')}/ws`);
      const source = new EventSource(`${http}/eventsource`);
      const request = new XMLHttpRequest();
      request.open('GET', `${http}/xhr`);
      request.send();
      await Promise.all([
        attempt(() => fetch(`${http}/fetch`)),
        attempt(() => fetch(`${http}/post`, { method: 'POST', mode: 'no-cors', body: 'x' })),
        ended(socket, 'open', 'close', 'error'),
        ended(source, 'open', 'error'),
        ended(request, 'load', 'error', 'abort'),
        ended(video, 'error'),
        element('img', { src: `${http}/img` }),
        element('script', { src: `${http}/script` }),
        element('link', { rel: 'stylesheet', href: `${http}/css` }),
        element('link', { rel: 'preload', as: 'script', href: `${http}/preload` }),
        element('link', { rel: 'modulepreload', href: `${http}/modulepreload` }),
        attempt(() => gatherCandidates()),
      ]);
      source.close();

      /** WebRTC asks the address server over UDP while it gathers candidates. */
      async function gatherCandidates(): Promise<void> {
        const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udpPort}` }] });
        connection.createDataChannel('x');
        const gathered = new Promise<void>((resolve) => {
          connection.onicegatheringstatechange = () =>
            connection.iceGatheringState === 'complete' && resolve();
        });
        await connection.setLocalDescription(await connection.createOffer());
        await gathered;
        connection.close();
      }
    },
    [sink.http, sink.udpPort] as const,
  );
}
