import type { WebContents } from 'electron';
import { writeDurably } from '../../../content/pack/durable.ts';
import type { ShellBridge, ShellOutcome } from '../../api/shell.ts';
import type { Log } from '../../diagnostics/log.ts';
import { choosePlace } from './choose-place.ts';
import { text } from './speaking.ts';
import { notWritten, writeReasonOf } from './write-failure.ts';

type TextOptions = Parameters<ShellBridge['saveText']>[0];

/** Saves a text of the page where the reader says: a lesson, a table. The window allows no download, so this is the way out. */
export async function saveText(
  page: WebContents,
  { name, kind, content }: TextOptions,
  log: Log,
): Promise<ShellOutcome<{ file: string }>> {
  const { title } = text().saveText;
  const file = await choosePlace(page, { title, name, filter: text().saveText.filter[kind], ending: kind });
  if (file === null) return { status: 'cancelled' };
  try {
    await writeDurably(file, (handle) => handle.writeFile(content));
    return { status: 'done', value: { file } };
  } catch (error) {
    log.fault(error);
    return notWritten(writeReasonOf(error));
  }
}
