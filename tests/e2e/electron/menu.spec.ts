import type { MenuItem } from 'electron';
import type { ShellBridge, ShellEvent } from '../../../main/api/shell.ts';
import { expect, test } from './fixtures.ts';

/** What stands in the menu for a reader's intents: by which keys, and what the page is told. */
const items: { id: string; accelerator: string | null; event: ShellEvent }[] = [
  { id: 'open-pack', accelerator: 'CmdOrCtrl+O', event: { type: 'action', action: 'open-pack' } },
  { id: 'save-pdf', accelerator: 'CmdOrCtrl+S', event: { type: 'action', action: 'save-pdf' } },
  { id: 'print', accelerator: 'CmdOrCtrl+P', event: { type: 'action', action: 'print' } },
  { id: 'search', accelerator: 'CmdOrCtrl+K', event: { type: 'action', action: 'search' } },
  { id: 'shortcuts', accelerator: 'CmdOrCtrl+/', event: { type: 'action', action: 'shortcuts' } },
  { id: '/', accelerator: 'Alt+Home', event: { type: 'navigate', path: '/' } },
  { id: '/browse', accelerator: 'CmdOrCtrl+Shift+B', event: { type: 'navigate', path: '/browse' } },
  { id: '/library', accelerator: null, event: { type: 'navigate', path: '/library' } },
  { id: '/settings', accelerator: 'CmdOrCtrl+,', event: { type: 'navigate', path: '/settings' } },
];

test('every intent of the menu has its keys and tells the page', async ({ shell }) => {
  // The page acts on what it is told; nobody is there to answer a dialog.
  await shell.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
  }, null);
  await shell.page.evaluate(() => {
    const heard: ShellEvent[] = [];
    Reflect.set(window, 'heard', heard);
    (Reflect.get(window, 'nightlamp') as ShellBridge).onEvent((event) => heard.push(event));
  });
  const ids = items.map((item) => item.id);
  const accelerators = await shell.evaluate(({ Menu }, wanted) => {
    const menu = Menu.getApplicationMenu();
    return wanted.map((id) => menu?.getMenuItemById(id)?.accelerator ?? null);
  }, ids);
  expect(accelerators).toEqual(items.map((item) => item.accelerator));

  await shell.evaluate(({ Menu }, wanted) => {
    for (const id of wanted) Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
  }, ids);
  const heard = () => shell.page.evaluate(() => Reflect.get(window, 'heard') as ShellEvent[]);
  await expect.poll(heard).toEqual(items.map((item) => item.event));
});

test('a page that stopped listening is told no more', async ({ shell }) => {
  await shell.page.evaluate(() => {
    const heard: ShellEvent[] = [];
    Reflect.set(window, 'heard', heard);
    const bridge = Reflect.get(window, 'nightlamp') as ShellBridge;
    const stop = bridge.onEvent((event) => heard.push(event));
    stop();
    bridge.onEvent(() => Reflect.set(window, 'other', true));
  });
  await shell.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('shortcuts')?.click(), null);
  await shell.page.waitForFunction(() => Reflect.get(window, 'other') === true);
  expect(await shell.page.evaluate(() => Reflect.get(window, 'heard') as ShellEvent[])).toEqual([]);
});

test('back and forward have the keys of the system and follow the history of the page', async ({ shell }) => {
  const path = () => shell.page.evaluate(() => location.pathname);
  const choose = (id: string) =>
    shell.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);
  const keys = await shell.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu();
    return ['back', 'forward'].map((id) => menu?.getMenuItemById(id)?.accelerator);
  }, null);
  expect(keys).toEqual(process.platform === 'darwin' ? ['Cmd+[', 'Cmd+]'] : ['Alt+Left', 'Alt+Right']);

  await shell.page.evaluate(() => history.pushState(null, '', '/library'));
  await choose('back');
  await expect.poll(path).toBe('/');
  await choose('forward');
  await expect.poll(path).toBe('/library');
});

test('the menu offers editing, zoom, full screen and an end by the system’s own roles', async ({ shell }) => {
  const roles = await shell.evaluate(({ Menu }) => {
    const walk = (all: MenuItem[]): MenuItem[] =>
      all.flatMap((item) => [item, ...walk(item.submenu?.items ?? [])]);
    return walk(Menu.getApplicationMenu()?.items ?? []).flatMap((item) =>
      item.role ? [String(item.role).toLowerCase()] : [],
    );
  }, null);
  const expected = [
    'copy',
    'paste',
    'selectall',
    'undo',
    'redo',
    'zoomin',
    'zoomout',
    'resetzoom',
    'togglefullscreen',
    'about',
    'quit',
  ];
  expect(roles).toEqual(expect.arrayContaining(expected));
});

test('the menu speaks the language of the interface, and follows when it changes', async ({ shell }) => {
  const label = (id: string) =>
    shell.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.label, id);
  await expect.poll(() => label('/settings')).toBe('S&ettings');
  await shell.page.evaluate(() => location.assign('/settings'));
  for (const [language, settings] of [
    ['Français', 'Ré&glages'],
    ['العربية', 'الإعدادات'],
    ['English', 'S&ettings'],
  ] as const) {
    // A radio button's own box is hidden; what is pressed is its label.
    await shell.page.getByText(language, { exact: true }).click();
    await expect.poll(() => label('/settings')).toBe(settings);
  }
});
