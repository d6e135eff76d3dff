import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SearchReply } from '../../main/api/contract.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** A user who may write nowhere here; only a superuser can become one, and only a superuser is not held by file modes. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let stick: string;
beforeAll(async () => {
  stick = await mkdtemp(path.join(tmpdir(), 'nightlamp-stick-'));
  await cp(path.join(root, 'dist'), path.join(stick, 'dist'), { recursive: true });
  await writeFile(path.join(stick, 'package.json'), '{"type": "module"}');
  await writeFile(path.join(stick, 'policy.json'), '{"dataFolder": "beside-program", "idleMinutes": 3}');
  await mkdir(path.join(stick, 'home'));
  await setModes(0o555, 0o444);
});
afterAll(async () => {
  await setModes(0o755, 0o644);
  await rm(stick, { recursive: true, force: true });
});

/** Folders and files below the stick, and the stick itself. */
async function setModes(folderMode: number, fileMode: number): Promise<void> {
  await chmod(stick, folderMode);
  for (const entry of await readdir(stick, { recursive: true, withFileTypes: true })) {
    await chmod(path.join(entry.parentPath, entry.name), entry.isDirectory() ? folderMode : fileMode);
  }
}

it.skipIf(process.platform === 'win32')(
  'starts from a read-only stick for a user with nowhere to write, answers, and leaves nothing behind',
  async () => {
    const before = (await readdir(stick, { recursive: true })).sort();
    const server = spawn(
      process.execPath,
      [path.join(stick, 'dist/main/cli.js'), 'serve', '--port', '0', '--json'],
      {
        cwd: '/',
        env: { PATH: process.env['PATH'], HOME: path.join(stick, 'home') },
        stdio: ['ignore', 'pipe', 'inherit'],
        ...nobody,
      },
    );
    try {
      const url = await addressOf(server.stdout);
      const found = (await (await fetch(`${url}api/search?q=second+heart`)).json()) as SearchReply;
      expect(found.hits.length + found.total).toBeGreaterThan(0);
      const article = await fetch(`${url}api/articles/starter/calf-muscle-pump`);
      expect(article.status).toBe(200);
      expect(await (await fetch(url)).text()).toContain('&#34;idleMinutes&#34;:3');
    } finally {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
    expect((await readdir(stick, { recursive: true })).sort()).toEqual(before);
  },
);

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output }))
    return (JSON.parse(line) as { url: string }).url;
  throw new Error('The server ended before it said its address.');
}
