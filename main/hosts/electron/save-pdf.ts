import type { WebContents } from 'electron';
import { writeDurably } from '../../../content/pack/durable.ts';
import type { ShellBridge, ShellOutcome } from '../../api/shell.ts';
import type { Log } from '../../diagnostics/log.ts';
import { choosePlace } from './choose-place.ts';
import { text } from './speaking.ts';
import { notWritten, writeReasonOf } from './write-failure.ts';

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
  const { title, filter } = text().savePdf;
  const file = await choosePlace(page, { title, name: options.name, filter, ending: 'pdf' });
  if (file === null) return { status: 'cancelled' };
  const drawn = await draw(page, options.pageSize).catch((fault: unknown) => {
    log.fault(fault);
    return null;
  });
  if (drawn === null) return notWritten('page');
  try {
    await writeDurably(file, (handle) => handle.writeFile(drawn));
    return { status: 'done', value: { file } };
  } catch (error) {
    log.fault(error);
    return notWritten(writeReasonOf(error));
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
