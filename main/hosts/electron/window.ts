import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { APP_ORIGIN, appPathOf, isAppAddress, SHELL_ORIGIN } from './address.ts';
import type { Log } from '../../diagnostics/log.ts';
import { APP_NAME } from './text.ts';
import { placeOf, readWindowState, smallestSize, writeWindowState } from './window-state.ts';

/** The colour of the page's paper, so that nothing flashes before it is drawn. */
const paper = { light: '#fcfbf8', dark: '#12161b' } as const;

export interface WindowFiles {
  readonly preload: string;
  readonly state: string;
  /** Picture for the task bar where the system does not take it from the program; null elsewhere. */
  readonly icon: string | null;
  /** Name of the session the window stores in; null for the program’s own. */
  readonly partition: string | null;
}

/** Opens the one window. If it is to be visible at all, it is shown when there is something to see. */
export function openWindow(files: WindowFiles, visible: boolean, log: Log): BrowserWindow {
  const state = readWindowState(files.state);
  const window = new BrowserWindow({
    ...placeOf(state, displaysByImportance()),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: APP_NAME,
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    ...(files.icon === null ? {} : { icon: files.icon }),
    webPreferences: {
      preload: files.preload,
      ...(files.partition === null ? {} : { partition: files.partition }),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      devTools: !app.isPackaged,
    },
  });
  if (state?.maximised) window.maximize();
  if (state?.fullScreen) window.setFullScreen(true);
  if (visible) window.once('ready-to-show', () => window.show());
  window.on('close', () => keepState(window, files.state, log));
  reloadAfterCrash(window, log);
  show(window, `${APP_ORIGIN}/`, log);
  return window;
}

/** Brings the window to the front, as when the program is started a second time. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function displaysByImportance(): Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return [main, ...others].map((display) => display.workArea);
}

function keepState(window: BrowserWindow, file: string, log: Log): void {
  const { x, y, width, height } = window.getNormalBounds();
  try {
    writeWindowState(file, {
      x,
      y,
      width,
      height,
      maximised: window.isMaximized(),
      fullScreen: window.isFullScreen(),
    });
  } catch (fault) {
    // A read-only profile: the window opens in its first place next time.
    log.fault(fault);
  }
}

/** A page that ended without warning gives way to a plain one that offers to go on; if that one ends too, the program does. */
function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  const page = window.webContents;
  page.on('render-process-gone', (_event, details) => {
    log.write(`The page ended: ${details.reason} (${details.exitCode}).`);
    if (details.reason === 'clean-exit') return;
    if (!isAppAddress(page.getURL()))
      throw new Error(`The page that replaces a crashed one ended too: ${details.reason}`);
    show(window, `${SHELL_ORIGIN}/crashed?again=${encodeURIComponent(appPathOf(page.getURL()))}`, log);
  });
}

/** Loading is given up when another address is asked for meanwhile; that is no fault worth ending for. */
function show(window: BrowserWindow, address: string, log: Log): void {
  window.loadURL(address).catch((fault: unknown) => log.fault(fault));
}
