import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { built, root } from './built.ts';

/** Makes every import of `electron` throw, by whatever kind of module. */
const bomb = dataUrl(`
  import { register } from 'node:module';
  import Module from 'node:module';
  const load = Module._load;
  Module._load = function (name, ...rest) {
    if (name === 'electron') throw new Error('electron was loaded');
    return load.call(this, name, ...rest);
  };
  register(${JSON.stringify(
    dataUrl(`export function resolve(name, context, next) {
      if (name === 'electron' || name.startsWith('electron/')) throw new Error('electron was loaded');
      return next(name, context);
    }`),
  )});
`);

let data: string;
let running: ChildProcess | null = null;
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'nightlamp-serve-'));
});
afterEach(async () => {
  if (running?.exitCode === null) {
    running.kill('SIGTERM');
    await once(running, 'exit');
  }
  running = null;
  await rm(data, { recursive: true, force: true });
});

test('the app is served and searched where Electron cannot even be imported', async () => {
  const url = await serve();
  const health = await fetch(new URL('api/health', url));
  expect(await health.json()).toMatchObject({ packs: 1 });
  const page = await fetch(url);
  expect(await page.text()).toContain('<title>Nightlamp');
  const found = await fetch(new URL('api/suggest?q=calf', url));
  expect(await found.json()).toMatchObject({
    suggestions: expect.arrayContaining([expect.anything()]) as unknown,
  });
});

test('the trap springs: the window’s entry fails with it', async () => {
  running = spawn(process.execPath, ['--import', bomb, built('main/electron.js')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  running.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(running, 'close')) as [number | null];
  expect(code).not.toBe(0);
  expect(said).toContain('electron was loaded');
});

async function serve(): Promise<string> {
  const args = ['--import', bomb, built('main/cli.js'), 'serve', '--port', '0', '--json', '--data', data];
  running = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  if (!running.stdout) throw new Error('The server has no standard output.');
  for await (const line of createInterface({ input: running.stdout }))
    return (JSON.parse(line) as { url: string }).url;
  throw new Error('The server ended before it said its address.');
}

function dataUrl(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
