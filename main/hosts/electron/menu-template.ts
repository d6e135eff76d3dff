import type { MenuItemConstructorOptions } from 'electron';
import type { ShellEvent } from '../../api/shell.ts';
import type { MenuWords } from './menu-words.ts';

type Items = MenuItemConstructorOptions[];

/** What the menu can do, and where it is shown. */
export interface MenuWiring {
  /** Tells the page what was chosen. */
  readonly send: (event: ShellEvent) => void;
  readonly back: () => void;
  readonly forward: () => void;
  readonly mac: boolean;
  readonly development: boolean;
  /** Whether this is a shared workstation, where a session can be ended. */
  readonly shared?: boolean;
  readonly words: MenuWords;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The application menu, with an accelerator for everything a reader does often. */
export function menuTemplate(wiring: MenuWiring): Items {
  const { words } = wiring;
  return [
    ...(wiring.mac ? [{ role: 'appMenu' as const }] : []),
    { label: words.file, submenu: fileMenu(wiring) },
    { label: words.edit, submenu: editMenu(wiring) },
    { label: words.view, submenu: viewMenu(wiring) },
    { label: words.go, submenu: goMenu(wiring) },
    { role: 'help', label: words.help, submenu: helpMenu(wiring) },
  ];
}

function fileMenu({ send, mac, shared, words }: MenuWiring): Items {
  return [
    action('open-pack', words.openPack, 'CmdOrCtrl+O', send),
    separator,
    action('save-pdf', words.savePdf, 'CmdOrCtrl+S', send),
    action('print', words.print, 'CmdOrCtrl+P', send),
    separator,
    ...(shared ? [action('end-session', words.endSession, 'CmdOrCtrl+Shift+E', send), separator] : []),
    mac
      ? { role: 'close', label: words.close }
      : { role: 'quit', label: words.quit, accelerator: 'CmdOrCtrl+Q' },
  ];
}

function editMenu({ words }: MenuWiring): Items {
  return [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    separator,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
  ];
}

function viewMenu({ development, words }: MenuWiring): Items {
  return [
    { role: 'resetZoom', label: words.actualSize },
    { role: 'zoomIn', label: words.zoomIn },
    // The plus sign needs Shift on many keyboards; without it the same key means "=".
    { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
    { role: 'zoomOut', label: words.zoomOut },
    separator,
    { role: 'togglefullscreen', label: words.fullScreen },
    ...(development ? ([separator, { role: 'reload' }, { role: 'toggleDevTools' }] satisfies Items) : []),
  ];
}

function goMenu({ send, back, forward, mac, words }: MenuWiring): Items {
  return [
    { id: 'back', label: words.back, accelerator: mac ? 'Cmd+[' : 'Alt+Left', click: back },
    { id: 'forward', label: words.forward, accelerator: mac ? 'Cmd+]' : 'Alt+Right', click: forward },
    separator,
    action('search', words.search, 'CmdOrCtrl+K', send),
    screen('/', words.start, 'Alt+Home', send),
    screen('/browse', words.browse, 'CmdOrCtrl+Shift+B', send),
    screen('/library', words.library, null, send),
    separator,
    screen('/settings', words.settings, 'CmdOrCtrl+,', send),
  ];
}

function helpMenu({ send, mac, words }: MenuWiring): Items {
  return [
    action('shortcuts', words.shortcuts, 'CmdOrCtrl+/', send),
    ...(mac ? [] : ([separator, { role: 'about', label: words.about }] satisfies Items)),
  ];
}

/** An item that asks the page for one of its actions (renderer/actions) by name. */
function action(
  name: string,
  label: string,
  accelerator: string,
  send: MenuWiring['send'],
): MenuItemConstructorOptions {
  return { id: name, label, accelerator, click: () => send({ type: 'action', action: name }) };
}

/** An item that shows one of the app's screens. */
function screen(
  path: string,
  label: string,
  accelerator: string | null,
  send: MenuWiring['send'],
): MenuItemConstructorOptions {
  const keys = accelerator === null ? {} : { accelerator };
  return { id: path, label, ...keys, click: () => send({ type: 'navigate', path }) };
}
