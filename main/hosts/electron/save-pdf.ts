import path from 'node:path';
import { app, BrowserWindow, dialog, type SaveDialogOptions, type WebContents } from 'electron';
import { writeDurably } from '../../../content/pack/durable.ts';
import type { ShellBridge, ShellOutcome } from '../../api/shell.ts';
import { fileNameOf } from './file-name.ts';
import type { Log } from '../../diagnostics/log.ts';
import { text } from './text.ts';

type PdfOptions = Parameters<ShellBridge['savePdf']>[0];

/**
 * Saves the page as it would print: tagged for screen readers, with an outline made of its headings, and with what its
 * print style puts on every sheet. The page is drawn after the reader chose a place, so that cancelling costs nothing.
 */
export async function savePdf(
  page: WebContents,
  options: PdfOptions,
  log: Log,
): Promise<ShellOutcome<{ file: string }>> {
  const file = await choosePlace(page, options.name);
  if (file === null) return { status: 'cancelled' };
  const drawn = await draw(page, options.pageSize).catch((fault: unknown) => {
    log.fault(fault);
    return null;
  });
  if (drawn === null) return failedBecause('page');
  try {
    await writeDurably(file, (handle) => handle.writeFile(drawn));
    return { status: 'done', value: { file } };
  } catch (error) {
    log.fault(error);
    return failedBecause(reasonOf(error));
  }
}

function draw(page: WebContents, pageSize: PdfOptions['pageSize']): Promise<Uint8Array> {
  return page.printToPDF({
    pageSize,
    printBackground: true,
    preferCSSPageSize: false,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

async function choosePlace(page: WebContents, name: string): Promise<string | null> {
  const options: SaveDialogOptions = {
    title: text.savePdf.title,
    defaultPath: path.join(app.getPath('documents'), `${fileNameOf(name)}.pdf`),
    filters: [{ name: text.savePdf.filter, extensions: ['pdf'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const window = BrowserWindow.fromWebContents(page);
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
}

type Reason = keyof typeof text.savePdf.failed;

const reasons: Readonly<Record<string, Reason>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EBUSY: 'busy',
};

function reasonOf(error: unknown): Reason {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? 'other';
}

function failedBecause(reason: Reason): ShellOutcome<never> {
  return { status: 'failed', message: text.savePdf.failed[reason], hint: text.savePdf.hint[reason] };
}
