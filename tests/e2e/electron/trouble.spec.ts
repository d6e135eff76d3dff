import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { runToEnd, root } from './shell.ts';

test('a page that crashed gives way to a plain one, and goes on where it was', async ({ shell }) => {
  const address = () =>
    shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL(), null);
  await shell.page.evaluate(() => history.pushState(null, '', '/library?from=test#packs'));
  // The program hears of the page's new address a moment later than the page.
  await expect.poll(address).toBe('nightlamp://app/library?from=test#packs');
  await shell.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    null,
  );
  await expect.poll(address).toContain('nightlamp://shell/crashed');
  const clickLink = `document.querySelector('a').click()`;
  await shell.evaluate(
    ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
    clickLink,
  );
  await expect.poll(address).toBe('nightlamp://app/library?from=test#packs');
});

test('an app whose own files are missing says so, and can be tried again', async ({ target, data }) => {
  const damaged = path.join(data, 'damaged');
  await mkdir(path.join(damaged, 'dist'), { recursive: true });
  await cp(path.join(root, 'package.json'), path.join(damaged, 'package.json'));
  await cp(path.join(root, 'dist/main'), path.join(damaged, 'dist/main'), { recursive: true });
  await cp(path.join(root, 'dist/packs'), path.join(damaged, 'dist/packs'), { recursive: true });
  const { launch } = await import('./shell.ts');
  const shell = await launch(target, data, [], damaged);
  await expect(shell.page.getByRole('heading', { name: 'Nightlamp could not start' })).toBeVisible();
  expect(await shell.page.getByText('nightlamp.log').innerText()).toContain(
    path.join(data, 'window', 'logs'),
  );

  await cp(path.join(root, 'dist/renderer'), path.join(damaged, 'dist/renderer'), { recursive: true });
  await shell.page.getByRole('link', { name: 'Try again' }).click();
  await expect(shell.page.getByRole('heading', { name: 'Nightlamp could not start' })).toBeHidden();
  await expect(shell.page.getByRole('main')).toBeVisible();
  await shell.close();
  await rm(damaged, { recursive: true });
});

test('a fault nobody caught is written down, said, and ends the program', async ({ shell, data }) => {
  await shell.evaluate(({ dialog }) => {
    dialog.showErrorBox = (title) => process.stderr.write(`${title}\n`);
    setImmediate(() => {
      throw new Error('a fault made by a test');
    });
  }, null);
  expect(await shell.ended).toBe(1);
  expect(await readFile(path.join(data, 'window', 'logs', 'nightlamp.log'), 'utf8')).toContain(
    'a fault made by a test',
  );
});

test('--health reports on the installation and ends, without a window', async ({ target, data }) => {
  const { code, output } = await runToEnd(target, data, ['--health']);
  const report = JSON.parse(output) as Record<string, unknown>;
  expect(report).toMatchObject({ healthy: true, search: 'ready', screen: true, problems: [] });
  expect(code).toBe(0);
});

test('--health says when something is wrong', async ({ target, data }) => {
  const broken = path.join(data, 'broken.nlpack');
  await writeFile(broken, 'not a pack');
  const { code, output } = await runToEnd(target, data, ['--health', broken]);
  expect(JSON.parse(output)).toMatchObject({ healthy: false, problems: [{ file: broken }] });
  expect(code).toBe(1);
});
