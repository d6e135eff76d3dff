import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ShellBridge } from '../../../main/api/shell.ts';
import { expect, test } from './fixtures.ts';
import type { Shell } from './shell.ts';

type Page = Shell['page'];

test('tells the page what it runs in', async ({ shell }) => {
  const info = await shell.page.evaluate(() => (Reflect.get(window, 'nightlamp') as ShellBridge).info());
  expect(info).toMatchObject({ platform: process.platform, packaged: false });
  expect(info.version).toMatch(/^\d+\.\d+\.\d+/);
});

const misfits: Record<string, unknown> = {
  'a field nobody knows': { name: 'x', pageSize: 'A4', path: '/etc/cron.d/x' },
  'a page size nobody has': { name: 'x', pageSize: 'A0' },
  'a name that is not text': { name: ['x'], pageSize: 'A4' },
  'a name without end': { name: 'x'.repeat(100_000), pageSize: 'A4' },
  nothing: undefined,
};

test('rejects aloud a call whose input does not fit, and one from another origin', async ({ shell }) => {
  for (const [what, options] of Object.entries(misfits)) {
    await test.step(what, async () => {
      expect(await rejectionOf(shell.page, options)).toMatch(
        /Refused nightlamp:save-pdf: its input does not fit/,
      );
    });
  }
  await shell.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL('nightlamp://shell/crashed'),
    null,
  );
  await expect(shell.page.getByRole('link', { name: 'Reload' })).toBeVisible();
  expect(await rejectionOf(shell.page, { name: 'x', pageSize: 'A4' })).toMatch(
    /Refused nightlamp:save-pdf: asked from a foreign address/,
  );
});

test('saves the page as a tagged PDF, whole or not at all', async ({ shell, data }) => {
  const folder = path.join(data, 'documents');
  await mkdir(folder);
  await expect(shell.page.getByRole('main')).toBeVisible();
  const file = path.join(folder, 'calf-pump.pdf');
  await answerSaveDialog(shell, file);
  expect(await savePdf(shell.page)).toEqual({ status: 'done', value: { file } });
  const pdf = (await readFile(file)).toString('latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toContain('/StructTreeRoot');
  // A4 in points.
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
  expect(await readdir(folder)).toEqual(['calf-pump.pdf']);
});

test('a PDF that cannot be written is a failure in words; choosing no file is none', async ({
  shell,
  data,
}) => {
  await answerSaveDialog(shell, path.join(data, 'no-such-folder', 'x.pdf'));
  expect(await savePdf(shell.page)).toEqual({
    status: 'failed',
    message: 'The file could not be written.',
    hint: 'Choose another folder or name. Nothing was lost; a file that was there is unchanged.',
  });
  await answerSaveDialog(shell, '');
  expect(await savePdf(shell.page)).toEqual({ status: 'cancelled' });
});

test('saves a text where the reader says, and says in words when it cannot', async ({ shell, data }) => {
  const file = path.join(data, 'first-ten-minutes.lesson.json');
  await answerSaveDialog(shell, file);
  const lesson = { name: 'First ten minutes', kind: 'json', content: '{"title":"Überblick"}\n' } as const;
  expect(await saveText(shell.page, lesson)).toEqual({ status: 'done', value: { file } });
  expect(await readFile(file, 'utf8')).toBe(lesson.content);
  await answerSaveDialog(shell, path.join(data, 'no-such-folder', 'x.json'));
  expect(await saveText(shell.page, lesson)).toMatchObject({
    status: 'failed',
    hint: 'Choose another folder or name. Nothing was lost; a file that was there is unchanged.',
  });
  await answerSaveDialog(shell, '');
  expect(await saveText(shell.page, lesson)).toEqual({ status: 'cancelled' });
  await expect(saveText(shell.page, { ...lesson, kind: 'exe' as 'json' })).rejects.toThrow(
    /Refused nightlamp:save-text: its input does not fit/,
  );
});

test('the folder dialog starts the watch of a stick; choosing none changes nothing', async ({
  shell,
  data,
}) => {
  const { page } = shell;
  await page.getByRole('link', { name: 'Library' }).first().click();
  const watch = page.getByRole('region', { name: 'Watch a stick or a folder' });
  const choose = watch.getByRole('button', { name: 'Choose a folder…' });
  await expect(choose).toBeVisible();
  await answerOpenDialog(shell, []);
  expect(await chooseFolder(page)).toEqual({ status: 'cancelled' });
  await choose.click();
  await expect(watch.getByRole('textbox')).toHaveValue('');

  const stick = path.join(data, 'a stick');
  await mkdir(stick);
  await answerOpenDialog(shell, [stick]);
  await choose.click();
  await expect(watch.getByRole('textbox')).toHaveValue(stick);
  // What the watch then finds is tried in a browser: the double hands a reply over when it has ended, and this one never does.
  await expect(watch.getByRole('button', { name: 'Stop watching' })).toBeVisible();
  await expect(
    shell.evaluate(({ app }) => Reflect.get(app, 'askedOfDialog') as unknown, null),
  ).resolves.toEqual(['openDirectory']);
});

function chooseFolder(page: Page) {
  return page.evaluate(() => (Reflect.get(window, 'nightlamp') as ShellBridge).chooseFolder());
}

async function answerOpenDialog(shell: Shell, filePaths: string[]): Promise<void> {
  await shell.evaluate(({ app, dialog }, chosen) => {
    dialog.showOpenDialog = async (...given: unknown[]) => {
      Reflect.set(app, 'askedOfDialog', (given.at(-1) as { properties?: string[] }).properties);
      return { canceled: chosen.length === 0, filePaths: chosen };
    };
  }, filePaths);
}

async function answerSaveDialog(shell: Shell, filePath: string): Promise<void> {
  await shell.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === '', filePath: chosen });
  }, filePath);
}

function saveText(page: Page, options: Parameters<ShellBridge['saveText']>[0]) {
  return page.evaluate((given) => (Reflect.get(window, 'nightlamp') as ShellBridge).saveText(given), options);
}

function savePdf(page: Page) {
  return page.evaluate(() =>
    (Reflect.get(window, 'nightlamp') as ShellBridge).savePdf({ name: 'Calf pump', pageSize: 'A4' }),
  );
}

function rejectionOf(page: Page, options: unknown): Promise<string> {
  return page.evaluate(
    (given) =>
      (Reflect.get(window, 'nightlamp') as ShellBridge)
        .savePdf(given as never)
        .then(JSON.stringify, (error: Error) => error.message),
    options,
  );
}
