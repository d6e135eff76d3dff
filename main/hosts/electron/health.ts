import { app, type BrowserWindow } from 'electron';
import type { AppSource } from './app-source.ts';
import type { Log } from '../../diagnostics/log.ts';

/** How long an installation may take to become ready before it is called unwell, in milliseconds. */
const PATIENCE = 60_000;

/** What `--health` prints: one JSON document for whoever looks after the machine. */
interface HealthReport {
  readonly healthy: boolean;
  readonly version: string;
  readonly electron: string;
  readonly chrome: string;
  readonly packaged: boolean;
  readonly search: string;
  readonly screen: boolean;
  readonly packs: readonly { id: string; version: string; articles: number; trust: string }[];
  readonly problems: readonly { file: string; message: string }[];
}

/**
 * Opens everything as for a reader, without showing it, prints the report and ends: 0 when all is well, 1 when not.
 * It is also how an installed program, which cannot be driven from outside, is tested.
 */
export async function reportHealth(window: BrowserWindow, source: AppSource, log: Log): Promise<void> {
  const timer = setTimeout(
    () => end({ healthy: false, reason: 'not ready in time', log: log.file }),
    PATIENCE,
  );
  try {
    const report = await examine(window, source);
    end(report);
  } catch (fault) {
    log.fault(fault);
    end({ healthy: false, reason: fault instanceof Error ? fault.message : String(fault), log: log.file });
  } finally {
    clearTimeout(timer);
  }
}

async function examine(window: BrowserWindow, source: AppSource): Promise<HealthReport> {
  const nightlamp = await source.get();
  const [screen] = await Promise.all([hasDrawn(window), nightlamp.search.whenReady()]);
  const { packs, problems } = nightlamp.library.overview();
  const search = nightlamp.search.stage();
  return {
    healthy: screen && search === 'ready' && packs.length > 0 && problems.length === 0,
    version: app.getVersion(),
    electron: process.versions['electron'] ?? '',
    chrome: process.versions['chrome'] ?? '',
    packaged: app.isPackaged,
    search,
    screen,
    packs: packs.map(({ id, version, articles, trust }) => ({ id, version, articles, trust })),
    problems: problems.map(({ file, message }) => ({ file, message })),
  };
}

/** Whether the screen came up: its script ran and put a main region on the page. */
async function hasDrawn(window: BrowserWindow): Promise<boolean> {
  const page = window.webContents;
  if (page.isLoading()) await new Promise<void>((resolve) => page.once('did-stop-loading', () => resolve()));
  const drawn: unknown = await page.executeJavaScript(
    `new Promise((resolve) => {
      const look = () => { if (document.querySelector('main')) resolve(true); };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
      setTimeout(() => resolve(false), 10000);
      look();
    })`,
  );
  return drawn === true;
}

/** Prints the report and ends the program. */
export function end(report: HealthReport | { healthy: false; reason: string; log: string }): void {
  process.stdout.write(`${JSON.stringify(report)}\n`, () => app.exit(report.healthy ? 0 : 1));
}
