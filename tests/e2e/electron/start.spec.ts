import { expect, test } from './fixtures.ts';

test('opens one window that shows the app, with the calls of the shell and nothing of Node', async ({
  shell,
}) => {
  await expect(shell.page.getByRole('main')).toBeVisible();
  expect(await shell.page.title()).toContain('Nightlamp');
  const windows = () =>
    shell.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => [window.isVisible(), window.webContents.getURL()]),
      null,
    );
  await expect.poll(windows).toEqual([[true, 'nightlamp://app/']]);

  const found = await shell.page.evaluate(() => ({
    bridge: Object.keys(Reflect.get(window, 'nightlamp') as object).sort(),
    strangers: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
    secure: window.isSecureContext,
  }));
  expect(found).toEqual({
    bridge: [
      'chooseFolder',
      'endSession',
      'info',
      'onEvent',
      'openPackFile',
      'quit',
      'savePdf',
      'saveText',
      'speak',
    ],
    strangers: [],
    secure: true,
  });

  const reply = await shell.page.evaluate(async () => {
    const response = await fetch('/api/health');
    return {
      status: response.status,
      policy: response.headers.get('content-security-policy'),
      body: (await response.json()) as unknown,
    };
  });
  expect(reply.status).toBe(200);
  expect(reply.policy).toContain("default-src 'none'");
  expect(reply.body).toMatchObject({ packs: 1 });
});

test('finds a section through the search box and opens it', async ({ shell }) => {
  await shell.page.getByRole('combobox', { name: 'Search the library' }).fill('calf muscle pump');
  await shell.page.keyboard.press('Enter');
  const hits = shell.page.getByRole('main').getByRole('heading', { level: 2, name: /calf muscle pump/i });
  await hits.first().getByRole('link').click();
  await expect(shell.page.getByRole('heading', { level: 1, name: /calf muscle pump/i })).toBeVisible();
});

test('a second start brings the first window to the front and ends', async ({ shell }) => {
  await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize(), null);
  expect(await shell.startAgain()).toBe(0);
  await expect
    .poll(() =>
      shell.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows();
        return { count: BrowserWindow.getAllWindows().length, minimised: window?.isMinimized() };
      }, null),
    )
    .toEqual({ count: 1, minimised: false });
});

test('ends when its window is closed, and when the page asks for it', async ({ start }) => {
  const first = await start();
  await first.evaluate(
    ({ BrowserWindow }) => void setImmediate(() => BrowserWindow.getAllWindows()[0]?.close()),
    null,
  );
  expect(await first.ended).toBe(0);

  const second = await start();
  await second.page.evaluate(() => {
    const bridge = Reflect.get(window, 'nightlamp') as { quit(): Promise<void> };
    setTimeout(() => void bridge.quit());
  });
  expect(await second.ended).toBe(0);
});
