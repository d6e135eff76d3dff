import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Shell } from './shell.ts';

const elsewhere = 'https://elsewhere.invalid/';

/** Every way a page might leave the app or bring something foreign in. */
const attempts: Record<string, (page: Page) => Promise<unknown>> = {
  'a foreign address': (page) => page.evaluate((address) => void (location.href = address), elsewhere),
  'a replaced address': (page) => page.evaluate((address) => location.replace(address), elsewhere),
  'a foreign link': (page) => page.evaluate((address) => clickLink({ href: address }), elsewhere),
  'a link to a new window': (page) =>
    page.evaluate((address) => clickLink({ href: address, target: '_blank' }), elsewhere),
  'a file of this machine': (page) => page.evaluate(() => void (location.href = 'file:///etc/passwd')),
  'a page of the shell': (page) => page.evaluate(() => void (location.href = 'nightlamp://shell/crashed')),
  'a form sent elsewhere': (page) =>
    page.evaluate((address) => {
      const form = Object.assign(document.createElement('form'), { action: address, method: 'post' });
      document.body.append(form);
      form.submit();
    }, elsewhere),
  'a new window': (page) => page.evaluate((address) => void window.open(address), elsewhere),
  'a frame': (page) =>
    page.evaluate((address) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
    }, elsewhere),
};

declare function clickLink(properties: object): void;

test('the window stays where it is whatever the page tries, and downloads nothing', async ({ shell }) => {
  for (const [name, attempt] of Object.entries(attempts)) {
    await test.step(name, async () => {
      await prepare(shell);
      await attempt(shell.page).catch(() => undefined);
      expect(await whereAndHowMany(shell), name).toEqual({
        address: 'nightlamp://app/',
        windows: 1,
        marked: true,
      });
    });
  }
  const refusals = await logOf(shell);
  expect(refusals).toContain('Refused a new window.');
  expect(refusals).toContain('Refused to leave the app.');

  await shell.evaluate(({ app, session }) => {
    // Registered after the program's own listener, so it sees what that one decided.
    session.defaultSession.on('will-download', (event) => {
      Reflect.set(app, 'preventedForTest', event.defaultPrevented);
    });
  }, null);
  await shell.page.evaluate(() => clickLink({ href: '/api/library', download: 'library.json' }));
  await expect
    .poll(() =>
      shell.evaluate(({ app }) => Reflect.get(app, 'preventedForTest') as boolean | undefined, null),
    )
    .toBe(true);
});

/** Marks the page, so that one that was left and come back to can be told from one that was never left; policies off. */
async function prepare(shell: Shell): Promise<void> {
  const devtools = await shell.page.context().newCDPSession(shell.page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await shell.page.reload();
  await shell.page.evaluate(() => {
    Reflect.set(window, 'neverLeft', true);
    Reflect.set(window, 'clickLink', (properties: object) => {
      const link = Object.assign(document.createElement('a'), properties);
      document.body.append(link);
      link.click();
    });
  });
}

async function whereAndHowMany(shell: Shell) {
  // Two trips to the app: whatever the attempt started has been decided by then.
  await shell.page.evaluate(() =>
    fetch('/api/health')
      .then(() => fetch('/api/health'))
      .then(() => undefined),
  );
  const marked = await shell.page.evaluate(() => Reflect.get(window, 'neverLeft') === true);
  const main = await shell.evaluate(({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    return { address: windows[0]?.webContents.getURL(), windows: windows.length };
  }, null);
  // A window the system refused may exist for an instant; it must be gone.
  await expect.poll(() => shell.page.context().pages().length).toBe(1);
  return { ...main, marked };
}

function logOf(shell: Shell): Promise<string> {
  return shell.evaluate(async ({ app }) => {
    const { readFile } = process.getBuiltinModule('fs/promises');
    return readFile(`${app.getPath('userData')}/logs/nightlamp.log`, 'utf8').catch(() => '');
  }, null);
}
