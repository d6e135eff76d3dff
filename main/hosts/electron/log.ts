import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Largest log kept, in bytes; the one before it is kept beside it. */
const LARGEST_LOG = 1_000_000;

/** Longest line, in characters: a page that misbehaves on purpose must not fill the disk in one go. */
const LONGEST_LINE = 8_000;

/** The local log: the only place a fault is reported to. It holds no queries and no text of pages. */
export interface Log {
  readonly file: string;
  readonly write: (line: string) => void;
  readonly fault: (fault: unknown) => void;
}

/** Opens the log in a folder, which is made when missing. A log that cannot be written never stops the program. */
export function openLog(folder: string, now: () => Date = () => new Date()): Log {
  const file = path.join(folder, 'nightlamp.log');
  quietly(() => mkdirSync(folder, { recursive: true }));
  quietly(() => {
    if (statSync(file).size > LARGEST_LOG) renameSync(file, `${file}.old`);
  });
  const write = (line: string): void =>
    quietly(() => appendFileSync(file, `${now().toISOString()} ${line.slice(0, LONGEST_LINE)}\n`));
  return {
    file,
    write,
    fault: (fault) => write(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
  };
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // A read-only or full disk: the program goes on without a log.
  }
}
