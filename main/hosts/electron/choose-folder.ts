import { BrowserWindow, dialog, type OpenDialogOptions, type WebContents } from 'electron';
import type { ShellOutcome } from '../../api/shell.ts';
import { text } from './speaking.ts';

/** Lets the reader choose a folder, such as a stick, to be watched for packs and recall lists. */
export async function chooseFolder(page: WebContents): Promise<ShellOutcome<{ folder: string }>> {
  const options: OpenDialogOptions = {
    title: text().chooseFolder.title,
    buttonLabel: text().chooseFolder.button,
    properties: ['openDirectory'],
  };
  const window = BrowserWindow.fromWebContents(page);
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  const [folder] = chosen.filePaths;
  return chosen.canceled || folder === undefined
    ? { status: 'cancelled' }
    : { status: 'done', value: { folder } };
}
