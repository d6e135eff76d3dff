import { randomBytes } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

/** Ending of a file that is being written; one that is left behind was interrupted and counts for nothing. */
export const PARTIAL_EXTENSION = '.partial';

/**
 * Writes a file so that after a power cut either the old one or the whole new one is there: temporary name in the same
 * folder, fsync, rename, fsync of the folder. On failure the temporary file is removed and the error thrown on.
 */
export async function writeDurably(
  file: string,
  write: (handle: FileHandle) => Promise<void>,
): Promise<void> {
  const partial = `${file}.${randomBytes(4).toString('hex')}${PARTIAL_EXTENSION}`;
  try {
    const handle = await open(partial, 'wx');
    try {
      await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await moveDurably(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Renames within one folder and makes the new name survive a power cut. */
export async function moveDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(path.dirname(to));
}

/** Windows cannot open a folder to sync it, and its file system writes names through by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
