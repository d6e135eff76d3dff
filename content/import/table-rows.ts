import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Transform } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';

/** A row of a table. `line` is where it starts; `read` is how much of the file is done, from 0 to 1. */
export interface Row {
  readonly line: number;
  readonly read: number;
  readonly cells: readonly string[];
}

/** Longest row in bytes: an open quotation mark must not swallow the rest of a file into memory. */
const LONGEST_ROW = 1024 * 1024;

/** A file that is not a table. The message is a sentence for its reader. */
export class NotATable extends Error {}

/**
 * The rows of a CSV or TSV file in UTF-8, one at a time. Quotation marks inside a cell are text. Throws `NotATable` for
 * text that is not UTF-8 and for a quotation mark that never closes, and what the file system throws.
 */
export async function* rowsOf(path: string): AsyncGenerator<Row> {
  const { size } = await stat(path);
  const delimiter = await delimiterOf(path);
  const parser = parse({ delimiter, bom: true, info: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, max_record_size: LONGEST_ROW }); // prettier-ignore
  const fail = (error: Error): void => void parser.destroy(error);
  createReadStream(path).on('error', fail).pipe(utf8Text()).on('error', fail).pipe(parser);
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      line = info.lines - record.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
      yield { line, read: info.bytes / size, cells: record };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new NotATable(
      error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE'
        ? `a quotation mark that opens on line ${line} or after never closes.`
        : `after line ${line}, ${error.message}`,
    );
  }
}

/** Passes UTF-8 text on; a byte that is not is an error, because a guess could change a number or a name. */
function utf8Text(): Transform {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes: Buffer | undefined, done: (error: Error | null, text?: string) => void): void => {
    try {
      done(null, decoder.decode(bytes, { stream: bytes !== undefined }));
    } catch {
      done(new NotATable('it is not UTF-8 text. Save it as “CSV UTF-8” and import it again.'));
    }
  };
  return new Transform({
    encoding: 'utf8',
    transform: (chunk: Buffer, _encoding, done) => decode(chunk, done),
    flush: (done) => decode(undefined, done),
  });
}

/** The character between cells: a tab, or whichever of comma, semicolon and tab the first line has most of. */
async function delimiterOf(path: string): Promise<string> {
  if (extname(path).toLowerCase() === '.tsv') return '\t';
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(64 * 1024) });
    const [firstLine = ''] = buffer.subarray(0, bytesRead).toString('utf8').split('\n');
    const count = (delimiter: string): number => firstLine.split(delimiter).length;
    return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
  } finally {
    await file.close();
  }
}
