/**
 * A stand-in for the `electron` module, for machines where Electron's program cannot be had. Loaded with `--import` before
 * the program's own entry, it lets the unchanged bundle run in Node, with a real Chromium page for every window.
 *
 * It proves our wiring against our reading of Electron's types. It does not prove the sandbox, the separation of preload and
 * page, the scheme itself, real prompts, menus on a screen, fuses or the archive: the same tests run in the real Electron
 * where its program exists.
 */
import { register } from 'node:module';
import { AppDouble } from './electron-double/app.ts';
import { BrowserDouble } from './electron-double/browser.ts';
import { answerTests, announceWindow } from './electron-double/control.ts';
import { dialog, MenuDouble, nativeTheme, screen } from './electron-double/desktop.ts';
import { IpcMainDouble } from './electron-double/ipc.ts';
import { ProtocolDouble, SessionDouble } from './electron-double/session.ts';
import { BrowserWindowDouble } from './electron-double/window.ts';

const app = new AppDouble();
const protocol = new ProtocolDouble(app);
const defaultSession = new SessionDouble(protocol);
const browser = new BrowserDouble(app, defaultSession);
const ipcMain = new IpcMainDouble();
BrowserWindowDouble.inhabit({ app, session: defaultSession, browser, ipc: ipcMain });
const session = {
  defaultSession,
  /** The double has one browser context, so one session; the names asked for are kept for tests to look at. */
  partitions: [] as string[],
  fromPartition(name: string): SessionDouble {
    session.partitions.push(name);
    return defaultSession;
  },
};
const clipboard = { cleared: 0, clear: (): void => void (clipboard.cleared += 1) };
const crashReporter = { started: 0, start: (): void => void (crashReporter.started += 1) };
const electron = {
  app,
  BrowserWindow: BrowserWindowDouble,
  clipboard,
  crashReporter,
  dialog,
  ipcMain,
  Menu: MenuDouble,
  nativeTheme,
  protocol,
  screen,
  session,
};

const place = Symbol.for('nightlamp.electron-double');
Reflect.set(globalThis, place, electron);
const names = Object.keys(electron).join(', ');
const module = `export const { ${names} } = globalThis[Symbol.for('nightlamp.electron-double')];`;
const hook = `export function resolve(name, context, next) {
  return name === 'electron' ? { url: ${JSON.stringify(dataUrl(module))}, shortCircuit: true } : next(name, context);
}`;
register(dataUrl(hook));

answerTests(electron);
app.once('browser-window-created', (_event, window: BrowserWindowDouble) => {
  window.webContents.once(
    'did-finish-load',
    () => void browser.endpoint().then((endpoint) => announceWindow({ endpoint })),
  );
});

function dataUrl(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}
