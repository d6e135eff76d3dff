import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Largest log kept, in bytes; the one before it is kept beside it. */
const LARGEST_LOG = 1_000_000;

/** Longest line, in characters: a page that misbehaves on purpose must not fill the disk in one go. */
const LONGEST_LINE = 8_000;

/** How many lines of the log a report shows. */
const RECENT_LINES = 20;

/** The local log: the only place a fault is reported to. It holds no queries and no text of pages. */
export interface Log {
  readonly file: string;
  readonly write: (line: string) => void;
  readonly fault: (fault: unknown) => void;
  /** The last lines written, oldest first, also those of an earlier start; empty where nothing can be read. */
  readonly recent: () => readonly string[];
}

/** Opens the log in a folder, which is made when missing. A log that cannot be written never stops the program. */
export function openLog(folder: string, now: () => Date = () => new Date()): Log {
  const file = path.join(folder, 'nightlamp.log');
  let opened = false;
  // Made with the first line: a command that has nothing to say leaves no folder behind.
  const open = (): void => {
    opened = true;
    quietly(() => mkdirSync(folder, { recursive: true }));
    quietly(() => {
      if (statSync(file).size > LARGEST_LOG) renameSync(file, `${file}.old`);
    });
  };
  const write = (line: string): void =>
    quietly(() => {
      if (!opened) open();
      appendFileSync(file, `${now().toISOString()} ${line.slice(0, LONGEST_LINE)}\n`);
    });
  return {
    file,
    write,
    recent: () => lastLines(file),
    fault: (fault) => write(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
  };
}

/** The time-stamped lines at the end of a log, without the stacks between them. */
function lastLines(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.filter((line) => /^\d{4}-\d{2}-\d{2}T/.test(line)).slice(-RECENT_LINES);
  } catch {
    return [];
  }
}

/** A log for where none may be written: a shared workstation, or a command that opens no library folder. */
export const silentLog: Log = {
  file: '',
  write: () => undefined,
  fault: () => undefined,
  recent: () => [],
};

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // A read-only or full disk: the program goes on without a log.
  }
}
