import { copyFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ShellBridge, ShellEvent } from '../../../main/api/shell.ts';
import { expect, test } from './fixtures.ts';
import { root, type Shell } from './shell.ts';

const starter = path.join(root, 'dist/packs/starter.nlpack');

test('opens the pack file the reader chose and tells the page; refuses another in words', async ({
  shell,
  data,
}) => {
  const file = path.join(data, 'chosen.nlpack');
  await copyFile(starter, file);
  await listen(shell);
  expect(await choose(shell, [file])).toMatchObject({ status: 'done', value: { pack: 'starter' } });
  await expect.poll(() => heard(shell)).toEqual([{ type: 'library-changed' }]);

  const holiday = path.join(data, 'holiday.nlpack');
  await writeFile(holiday, 'not a pack');
  const refused = await choose(shell, [holiday]);
  expect(refused).toMatchObject({ status: 'failed' });
  expect(Object.keys(refused).sort()).toEqual(['hint', 'message', 'status']);
  expect(await choose(shell, [])).toEqual({ status: 'cancelled' });
});

test('a second start hands its pack to the window that is open', async ({ shell, data }) => {
  const file = path.join(data, 'handed over.nlpack');
  await copyFile(starter, file);
  await listen(shell);
  expect(await shell.startAgain([file])).toBe(0);
  await expect
    .poll(() => heard(shell))
    .toEqual([{ type: 'library-changed' }, { type: 'navigate', path: '/library' }]);
});

test('a pack handed over that is none is refused in a dialog', async ({ shell, data }) => {
  const file = path.join(data, 'broken.nlpack');
  await writeFile(file, 'not a pack');
  await shell.evaluate(({ app, dialog }) => {
    dialog.showMessageBox = async (...given: unknown[]) => {
      Reflect.set(app, 'shownToTest', given.at(-1));
      return { response: 0, checkboxChecked: false };
    };
  }, null);
  expect(await shell.startAgain([file])).toBe(0);
  await expect
    .poll(() =>
      shell.evaluate(
        ({ app }) => Reflect.get(app, 'shownToTest') as { message: string; detail: string } | undefined,
        null,
      ),
    )
    .toMatchObject({ message: 'The pack was not opened', detail: expect.stringContaining(file) as unknown });
});

async function choose(shell: Shell, filePaths: string[]) {
  await shell.evaluate(({ dialog }, files) => {
    dialog.showOpenDialog = async () => ({ canceled: files.length === 0, filePaths: files });
  }, filePaths);
  return shell.page.evaluate(() => (Reflect.get(window, 'nightlamp') as ShellBridge).openPackFile());
}

async function listen(shell: Shell): Promise<void> {
  await shell.page.evaluate(() => {
    const events: ShellEvent[] = [];
    Reflect.set(window, 'heard', events);
    (Reflect.get(window, 'nightlamp') as ShellBridge).onEvent((event) => events.push(event));
  });
}

function heard(shell: Shell): Promise<ShellEvent[]> {
  return shell.page.evaluate(() => Reflect.get(window, 'heard') as ShellEvent[]);
}
