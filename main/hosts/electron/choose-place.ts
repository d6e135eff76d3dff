import path from 'node:path';
import { app, BrowserWindow, dialog, type SaveDialogOptions, type WebContents } from 'electron';
import { fileNameOf } from './file-name.ts';

interface Wanted {
  readonly title: string;
  /** Suggested name, without its ending; the page's own words. */
  readonly name: string;
  /** What such files are called. */
  readonly filter: string;
  /** Ending of the name, without the dot. */
  readonly ending: string;
}

/** Asks the reader where a file is to lie, beginning in their documents; null when they would rather not. */
export async function choosePlace(
  page: WebContents,
  { title, name, filter, ending }: Wanted,
): Promise<string | null> {
  const options: SaveDialogOptions = {
    title,
    defaultPath: path.join(app.getPath('documents'), `${fileNameOf(name)}.${ending}`),
    filters: [{ name: filter, extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const window = BrowserWindow.fromWebContents(page);
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
}
