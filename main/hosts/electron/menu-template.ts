import type { MenuItemConstructorOptions } from 'electron';
import type { ShellEvent } from '../../api/shell.ts';
import { text } from './text.ts';

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
}

const separator: MenuItemConstructorOptions = { type: 'separator' };
const words = text.menu;

/** The application menu, with an accelerator for everything a reader does often. */
export function menuTemplate(wiring: MenuWiring): Items {
  return [
    ...(wiring.mac ? [{ role: 'appMenu' as const }] : []),
    { label: words.file, submenu: fileMenu(wiring) },
    { label: words.edit, submenu: editMenu() },
    { label: words.view, submenu: viewMenu(wiring) },
    { label: words.go, submenu: goMenu(wiring) },
    { role: 'help', label: words.help, submenu: helpMenu(wiring) },
  ];
}

function fileMenu({ send, mac, shared }: MenuWiring): Items {
  return [
    action('open-pack', words.openPack, 'CmdOrCtrl+O', send),
    separator,
    action('save-pdf', words.savePdf, 'CmdOrCtrl+S', send),
    action('print', words.print, 'CmdOrCtrl+P', send),
    separator,
    ...(shared ? [action('end-session', words.endSession, 'CmdOrCtrl+Shift+E', send), separator] : []),
    mac ? { role: 'close' } : { role: 'quit', accelerator: 'CmdOrCtrl+Q' },
  ];
}

function editMenu(): Items {
  return [
    { role: 'undo' },
    { role: 'redo' },
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
}

function viewMenu({ development }: MenuWiring): Items {
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

function goMenu({ send, back, forward, mac }: MenuWiring): Items {
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

function helpMenu({ send, mac }: MenuWiring): Items {
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
