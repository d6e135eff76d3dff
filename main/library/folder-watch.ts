import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { PACK_EXTENSION } from '../../content/model/pack.ts';
import type { Failure, Result } from '../../content/model/result.ts';
import type { InstallReport } from './install.ts';
import { systemFailure } from './system-failure.ts';

/** A pack file found in a watched folder: what installing it would change, or why it is refused. */
export interface FoundPack {
  readonly name: string;
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** Null while the file is still being written. */
  readonly looked: Result<InstallReport> | null;
}

/** What a look at a watched folder found. */
export type FolderLook =
  | { readonly state: 'there'; readonly packs: readonly FoundPack[] }
  | { readonly state: 'gone'; readonly failure: Failure };

/** A folder, stick or network share that is looked at again and again. Looking changes nothing. */
export interface FolderWatch {
  look(): Promise<FolderLook>;
}

interface Known {
  /** Size and time of change: a file of another stamp is another file. */
  readonly stamp: string;
  readonly found: FoundPack;
}

/** More packs than anyone carries; a folder of thousands of files is somebody's archive, not a stick. */
const MOST_PACKS = 100;

/**
 * Watches a folder. A pack is looked at once, and again when its file changed; one that appears while the folder is watched
 * is looked at when two looks in a row find it the same, so that a copy under way is not taken for a damaged pack.
 * @param inspect verifies a pack file whole and says what installing it would change
 */
export function watchFolder(
  folder: string,
  inspect: (file: string) => Promise<Result<InstallReport>>,
): FolderWatch {
  let known = new Map<string, Known>();
  /** The medium the folder is on: when a stick is pulled out, its folder may stay, empty, on another. */
  let medium: number | null = null;
  let looks = 0;

  async function foundAt(name: string): Promise<Known | null> {
    const file = path.join(folder, name);
    const { size, mtimeMs } = await stat(file);
    const stamp = `${size}/${mtimeMs}`;
    const before = known.get(name);
    if (before?.stamp === stamp && before.found.looked !== null) return before;
    const settled = looks === 1 || before?.stamp === stamp;
    const looked = settled ? await inspect(file) : null;
    return { stamp, found: { name, bytes: size, looked } };
  }

  async function look(): Promise<FolderLook> {
    looks += 1;
    const { dev } = await stat(folder);
    const names = (await readdir(folder)).filter(isPackName).sort().slice(0, MOST_PACKS);
    if (medium !== null && dev !== medium && names.length === 0 && known.size > 0) return goneWith(gone);
    const next = new Map<string, Known>();
    for (const name of names) {
      const found = await foundAt(name);
      if (found) next.set(name, found);
    }
    [known, medium] = [next, dev];
    return { state: 'there', packs: [...next.values()].map(({ found }) => found) };
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
        const neverThere = failure.code === 'file-missing' && medium === null;
        return goneWith(neverThere ? notThere(folder) : failure.code === 'file-missing' ? gone : failure);
      }
    },
  };
}

/** A plain name that ends as packs do; hidden files are what copying programs leave while they copy. */
export function isPackName(name: string): boolean {
  return name.endsWith(PACK_EXTENSION) && !name.startsWith('.') && !/[/\\\0]/.test(name);
}

const gone: Failure = {
  code: 'media-gone',
  message: 'The stick was pulled out, or the network share is no longer connected.',
  hint: 'Nothing was changed. Put it back, and the packs on it are offered again.',
};

function notThere(folder: string): Failure {
  return {
    code: 'folder-missing',
    message: `There is no folder “${folder}”.`,
    hint: 'Check the path. If it is a stick or a share, connect it: it is noticed as soon as it is there.',
  };
}
