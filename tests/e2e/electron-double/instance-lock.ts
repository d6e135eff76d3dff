import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a second process hands to the first. */
export interface SecondInstance {
  readonly argv: string[];
  readonly folder: string;
  readonly data: unknown;
}

/**
 * A lock between processes that share a data folder, kept as a file in it: the first holds it, the second leaves a note.
 * @returns whether this process is the first
 */
export function claimInstance(
  folder: string,
  second: SecondInstance,
  onSecond: (second: SecondInstance) => void,
): boolean {
  const notes = path.join(folder, 'double-instances');
  mkdirSync(notes, { recursive: true });
  const lock = path.join(notes, 'lock');
  if (!isAlive(readHolder(lock))) {
    writeFileSync(lock, String(process.pid));
    watch(notes, () => readNotes(notes).forEach(onSecond));
    return true;
  }
  writeFileSync(path.join(notes, 'draft'), JSON.stringify(second));
  renameSync(path.join(notes, 'draft'), path.join(notes, `${process.pid}.note`));
  return false;
}

/** Takes every note out of the folder. */
function readNotes(folder: string): SecondInstance[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.note'));
  return names.map((name) => {
    const note = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as SecondInstance;
    rmSync(path.join(folder, name));
    return note;
  });
}

function readHolder(lock: string): number | null {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return null;
  }
}

function isAlive(pid: number | null): boolean {
  if (pid === null) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
