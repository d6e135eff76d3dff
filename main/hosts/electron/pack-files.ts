import { BrowserWindow, dialog, type OpenDialogOptions, type WebContents } from 'electron';
import { PACK_EXTENSION } from '../../../content/model/pack.ts';
import type { ShellOutcome } from '../../api/shell.ts';
import type { AppSource } from './app-source.ts';
import { sendEvent } from './ipc.ts';
import { text } from './speaking.ts';
import { APP_NAME } from './text.ts';

type Opened = ShellOutcome<{ pack: string; title: string }>;

/** Lets the reader choose a pack file and opens it. */
export async function choosePack(page: WebContents, source: AppSource): Promise<Opened> {
  const options: OpenDialogOptions = {
    title: text().openPack.title,
    buttonLabel: text().openPack.button,
    filters: [{ name: text().openPack.filter, extensions: [PACK_EXTENSION.slice(1)] }],
    properties: ['openFile'],
  };
  const window = BrowserWindow.fromWebContents(page);
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  const [file] = chosen.filePaths;
  if (chosen.canceled || file === undefined) return { status: 'cancelled' };
  const opened = await openPack(file, source);
  if (opened.status === 'done') sendEvent(page, { type: 'library-changed' });
  return opened;
}

/** Opens packs the desktop handed over (a double click, a second start) and shows the library, or says why not. */
export async function openHandedOver(
  files: readonly string[],
  source: AppSource,
  window: BrowserWindow,
): Promise<void> {
  for (const file of files) {
    const opened = await openPack(file, source);
    if (opened.status === 'done') {
      sendEvent(window.webContents, { type: 'library-changed' });
      sendEvent(window.webContents, { type: 'navigate', path: '/library' });
    } else if (opened.status === 'failed') {
      await dialog.showMessageBox(window, {
        type: 'warning',
        title: APP_NAME,
        message: text().openPack.failed,
        detail: `${file}\n\n${opened.message}\n${opened.hint}`,
      });
    }
  }
}

async function openPack(file: string, source: AppSource): Promise<Opened> {
  const nightlamp = await source.get();
  const added = await nightlamp.addPack(file);
  return added.ok
    ? { status: 'done', value: { pack: added.value.id, title: added.value.title } }
    : { status: 'failed', message: added.failure.message, hint: added.failure.hint };
}
