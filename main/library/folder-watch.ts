import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { PACK_EXTENSION } from '../../content/model/pack.ts';
import { RECALL_EXTENSION } from '../../content/model/recall.ts';
import type { Failure, Result } from '../../content/model/result.ts';
import type { RecallOffer } from '../api/contract.ts';
import type { InstallReport } from './install.ts';
import { systemFailure } from './system-failure.ts';

/** A file found in a watched folder: what letting it in would change, or why it is refused. */
export interface FoundFile<Report> {
  readonly name: string;
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** Null while the file is still being written. */
  readonly looked: Result<Report> | null;
}

export type FoundPack = FoundFile<InstallReport>;
export type FoundRecall = FoundFile<RecallOffer>;

/** What a look at a watched folder found. */
export type FolderLook =
  | {
      readonly state: 'there';
      readonly packs: readonly FoundPack[];
      readonly recalls: readonly FoundRecall[];
    }
  | { readonly state: 'gone'; readonly failure: Failure };

/** A folder, stick or network share that is looked at again and again. Looking changes nothing. */
export interface FolderWatch {
  look(): Promise<FolderLook>;
}

/** Verifies a file whole and says what letting it in would change. */
export interface Inspectors {
  readonly pack: (file: string) => Promise<Result<InstallReport>>;
  readonly recall: (file: string) => Promise<Result<RecallOffer>>;
}

interface Known<Report> {
  /** Size and time of change: a file of another stamp is another file. */
  readonly stamp: string;
  /** State of the library it was compared with. */
  readonly library: number;
  readonly found: FoundFile<Report>;
}

/** More files of a kind than anyone carries; a folder of thousands is somebody's archive, not a stick. */
const MOST_FILES = 100;

/**
 * Watches a folder. A file is looked at once, and again when it or the library changed; one that appears while the folder is
 * watched is looked at when two looks in a row find it the same, so that a copy under way is not taken for a damaged file.
 * @param library counts the changes of the library; left out where none matters
 */
export function watchFolder(
  folder: string,
  inspect: Inspectors,
  library: () => number = () => 0,
): FolderWatch {
  let known = {
    packs: new Map<string, Known<InstallReport>>(),
    recalls: new Map<string, Known<RecallOffer>>(),
  };
  /** The medium the folder is on: when a stick is pulled out, its folder may stay, empty, on another. */
  let medium: number | null = null;
  let looks = 0;

  async function foundAt<Report>(
    name: string,
    before: Known<Report> | undefined,
    inspectFile: (file: string) => Promise<Result<Report>>,
  ): Promise<Known<Report> | null> {
    const file = path.join(folder, name);
    const entry = await stat(file);
    const { size, mtimeMs } = entry;
    // Opening a pipe or a device somebody named so would wait for ever.
    if (!entry.isFile()) return null;
    const now = { stamp: `${size}/${mtimeMs}`, library: library() };
    const same = before?.stamp === now.stamp;
    if (same && before.found.looked !== null && before.library === now.library) return before;
    const looked = looks === 1 || same ? await inspectFile(file) : null;
    return { ...now, found: { name, bytes: size, looked } };
  }

  async function foundAmong<Report>(
    names: readonly string[],
    before: ReadonlyMap<string, Known<Report>>,
    inspectFile: (file: string) => Promise<Result<Report>>,
  ): Promise<Map<string, Known<Report>>> {
    const found = new Map<string, Known<Report>>();
    for (const name of names.slice(0, MOST_FILES)) {
      const file = await foundAt(name, before.get(name), inspectFile);
      if (file) found.set(name, file);
    }
    return found;
  }

  async function look(): Promise<FolderLook> {
    looks += 1;
    const { dev } = await stat(folder);
    const names = (await readdir(folder)).sort();
    const packNames = names.filter(isPackName);
    const recallNames = names.filter(isRecallName);
    const wasFull = known.packs.size + known.recalls.size > 0;
    const isEmpty = packNames.length + recallNames.length === 0;
    if (medium !== null && dev !== medium && isEmpty && wasFull) return goneWith(gone);
    const packs = await foundAmong(packNames, known.packs, inspect.pack);
    const recalls = await foundAmong(recallNames, known.recalls, inspect.recall);
    [known, medium] = [{ packs, recalls }, dev];
    return {
      state: 'there',
      packs: [...packs.values()].map(({ found }) => found),
      recalls: [...recalls.values()].map(({ found }) => found),
    };
  }

  function goneWith(failure: Failure): FolderLook {
    return { state: 'gone', failure };
  }

  return {
    look: async () => {
      try {
        return await look();
      } catch (error) {
        const failure = systemFailure(error, `“${folder}” can no longer be read`);
        if (failure.code !== 'file-missing' && failure.code !== 'not-a-folder') return goneWith(failure);
        return goneWith(medium === null ? notThere(folder) : gone);
      }
    },
  };
}

/** A plain name that ends as packs do; hidden files are what copying programs leave while they copy. */
export function isPackName(name: string): boolean {
  return name.endsWith(PACK_EXTENSION) && isPlainName(name);
}

/** A plain name that ends as recall lists do. */
export function isRecallName(name: string): boolean {
  return name.endsWith(RECALL_EXTENSION) && isPlainName(name);
}

function isPlainName(name: string): boolean {
  return !name.startsWith('.') && !/[/\\\0]/.test(name);
}

const gone: Failure = {
  code: 'media-gone',
  message: 'The stick was pulled out, or the network share is no longer connected.',
  hint: 'Nothing was changed. Put it back, and what is on it is offered again.',
};

function notThere(folder: string): Failure {
  return {
    code: 'folder-missing',
    message: `There is no folder “${folder}”.`,
    hint: 'Check the path. If it is a stick or a share, connect it: it is noticed as soon as it is there.',
  };
}
