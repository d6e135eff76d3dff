import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClassReply, FailureReply, LibraryReply, SearchReply } from '../../main/api/contract.ts';
import { startServer, type RunningServer } from '../e2e/server.ts';
import { ask, startReady } from './running-app.ts';
import { buildSmallPack } from './small-pack.ts';

const root = path.resolve(import.meta.dirname, '../..');
const starter = 'dist/packs/starter.nlpack';
const teacher = { 'x-nightlamp-teacher': '1' };

let data: string;
let server: RunningServer;
beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'nightlamp-class-'));
  server = await startReady();
});
afterAll(async () => {
  await server.stop();
  await rm(data, { recursive: true, force: true });
});

async function say<Reply>(
  at: RunningServer,
  address: string,
  method: string,
  headers: Record<string, string> = teacher,
): Promise<{ status: number; body: Reply }> {
  const response = await fetch(new URL(address, at.url), { method, headers });
  return { status: response.status, body: (await response.json()) as Reply };
}

const open = (at: RunningServer, headers?: Record<string, string>) =>
  say<ClassReply & FailureReply>(at, '/api/class?address=127.0.0.1', 'POST', headers);

describe('a class', () => {
  it('is opened, followed, shown a section, and closed: nothing answers at its address afterwards', async () => {
    const opened = await open(server);
    expect(opened.status).toBe(200);
    const url = opened.body.open?.url ?? '';
    const library = (await (await fetch(`${url}api/library`)).json()) as LibraryReply;
    expect(library.packs).toMatchObject([{ id: 'starter', trust: 'trusted' }]);

    const events = await fetch(`${url}api/class-events`);
    expect(events.headers.get('content-type')).toContain('text/event-stream');
    const heard = events.text();
    await say(server, '/api/class/section?pack=starter&article=sepsis&section=red-flags', 'POST');
    const { body } = await ask<ClassReply>(server, '/api/class');
    expect(body.open).toMatchObject({ readers: 1, following: 1, section: { article: 'sepsis' } });

    const closed = await say<ClassReply>(server, '/api/class', 'DELETE');
    expect(closed.body.open).toBeNull();
    const said = await heard;
    expect(said.indexOf('"article":"sepsis"')).toBeGreaterThan(0);
    expect(said.indexOf('event: closed')).toBeGreaterThan(said.indexOf('event: section'));
    await expect(fetch(`${url}api/library`)).rejects.toThrow();
  });

  it('is read like the library itself, and can change and be told nothing', async () => {
    const { body } = await open(server);
    const url = body.open?.url ?? '';
    const found = (await (await fetch(`${url}api/search?q=second+heart`)).json()) as SearchReply;
    expect(found.hits[0]).toMatchObject({ article: 'calf-muscle-pump' });
    const page = await (await fetch(url)).text();
    expect(page).toContain('&#34;classroom&#34;:true');
    for (const [address, method] of [
      ['api/class?address=127.0.0.1', 'POST'],
      ['api/class/section?pack=starter&article=sepsis', 'POST'],
      ['api/class', 'DELETE'],
      ['api/diagnostics', 'GET'],
      ['api/admin/packs/starter', 'DELETE'],
    ]) {
      const response = await fetch(new URL(String(address), url), {
        method: String(method),
        headers: teacher,
      });
      expect(response.status, `${method} ${address}`).toBe(403);
    }
    await say(server, '/api/class', 'DELETE');
  });

  it('is not opened by a page elsewhere, which cannot send the header', async () => {
    expect(await open(server, {})).toMatchObject({ status: 403, body: { error: { code: 'not-allowed' } } });
  });

  it('is not opened on an address this machine does not have', async () => {
    const { status, body } = await say<FailureReply>(server, '/api/class?address=203.0.113.9', 'POST');
    expect(status).toBe(400);
    expect(body.error.message).toContain('does not have that address');
  });

  it('takes the next port where its own is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(7421, '127.0.0.1', resolve));
    const { body } = await open(server);
    expect(new URL(body.open?.url ?? '').port).toBe('7422');
    await say(server, '/api/class', 'DELETE');
    await new Promise((resolve) => other.close(resolve));
  });

  it('is forbidden by a policy that does not allow it', async () => {
    await writeFile(path.join(data, 'policy.json'), '{"lanServing": false}');
    const forbidden = await startServer([starter], ['--data', data]);
    const { status, body } = await open(forbidden);
    await forbidden.stop();
    await rm(path.join(data, 'policy.json'));
    expect(status).toBe(403);
    expect(body.error.message).toContain('policy');
  });
});

describe('nightlamp serve --lan', () => {
  it('opens the same class from a terminal, for as long as it runs', async () => {
    const own = await startServer([starter], ['--lan', '--host', '127.0.0.1']);
    const page = await (await fetch(own.url)).text();
    expect(page).toContain('&#34;classroom&#34;:true');
    const { body } = await ask<LibraryReply>(own, '/api/library');
    expect(body.packs).toMatchObject([{ id: 'starter', trust: 'trusted' }]);
    await own.stop();
    await expect(fetch(own.url)).rejects.toThrow();
  });

  it('changes no library', () => {
    const run = spawnSync(process.execPath, ['dist/main/cli.js', 'serve', '--lan', '--admin', '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'admin-not-on-network' } });
  });
});

describe('what is not verified', () => {
  it('an unsigned pack is not served, though the teacher may read it', async () => {
    const unsigned = buildSmallPack(data, {
      id: 'unsigned',
      sequence: 1,
      articles: { one: { title: 'One', text: 'A plain sentence.' } },
    });
    const own = await startServer([unsigned]);
    const { status, body } = await open(own);
    await own.stop();
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.error.code).toBe('class-nothing-verified');
  });

  it('a pack with a changed file opens no class', async () => {
    const changed = path.join(data, 'changed.nlpack');
    await copyFile(path.join(root, starter), changed);
    const own = await startServer([changed]);
    const bytes = await readFile(changed);
    bytes.fill(7, Math.floor(bytes.length * 0.4), Math.floor(bytes.length * 0.4) + 400);
    await writeFile(changed, bytes);
    const { status, body } = await open(own);
    await own.stop();
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body.error.hint).toContain('Nothing was served');
  });
});
