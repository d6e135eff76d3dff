import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import type { Shell } from './shell.ts';

const wished = { x: 140, y: 120, width: 900, height: 640 };

test('the window opens again where and as large as it was', async ({ start }) => {
  const first = await start();
  await first.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    wished,
  );
  await expect.poll(async () => (await boundsOf(first)).width).toBe(wished.width);
  const left = await boundsOf(first);
  await first.close();
  const again = await boundsOf(await start());
  expect([again.width, again.height]).toEqual([left.width, left.height]);
  // A window manager of Linux may count the frame once with and once without.
  expect(Math.abs(again.x - left.x)).toBeLessThan(60);
  expect(Math.abs(again.y - left.y)).toBeLessThan(60);
});

test('a maximised window opens maximised, and remembers its size underneath', async ({ start, data }) => {
  const first = await start();
  await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.maximize(), null);
  await expect.poll(() => isMaximised(first)).toBe(true);
  await first.close();
  const kept = JSON.parse(await readFile(path.join(data, 'window', 'window.json'), 'utf8')) as {
    maximised: boolean;
  };
  expect(kept.maximised).toBe(true);
  expect(await isMaximised(await start())).toBe(true);
});

test('a state nobody can read or reach gives a window on the display', async ({ start, data }) => {
  const first = await start();
  await first.close();
  const file = path.join(data, 'window', 'window.json');
  for (const state of [
    '{ not json',
    JSON.stringify({ ...wished, x: 90_000, maximised: false, fullScreen: false }),
  ]) {
    await writeFile(file, state);
    const again = await start();
    expect((await boundsOf(again)).x).toBeLessThan(20_000);
    await again.close();
  }
});

function boundsOf(shell: Shell) {
  return shell.evaluate(
    ({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getBounds() ?? { x: 0, y: 0, width: 0, height: 0 },
    null,
  );
}

function isMaximised(shell: Shell): Promise<boolean> {
  return shell.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMaximized() ?? false,
    null,
  );
}
