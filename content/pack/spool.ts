import { randomBytes } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { sha256 } from './digest.ts';
import { PARTIAL_EXTENSION } from './durable.ts';
import { readUpTo, writeAll } from './file-io.ts';
import type { PendingEntry } from './zip-writer.ts';

/** A file of the pack that waits on disk until all are known: the manifest, which lists them all, is written first. */
export interface SpooledEntry extends PendingEntry {
  readonly sha256: string;
  readonly size: number;
}

/** Keeps built files on disk, so that a pack of any number of articles is built in the memory of one. */
export interface Spool {
  add(path: string, bytes: Uint8Array): Promise<SpooledEntry>;
  remove(): Promise<void>;
}

/** Opens a spool beside the file it is for: the drive that has room for the pack has room for this. */
export async function openSpool(beside: string): Promise<Spool> {
  const file = `${beside}.${randomBytes(4).toString('hex')}.spool${PARTIAL_EXTENSION}`;
  const handle: FileHandle = await open(file, 'wx+');
  let end = 0;
  return {
    add: async (path, bytes) => {
      const { length: size } = bytes;
      const position = end;
      end += size;
      await writeAll(handle, bytes, position);
      return { path, sha256: sha256(bytes), size, load: () => readUpTo(handle, position, size) };
    },
    remove: async () => {
      await handle.close();
      await rm(file, { force: true });
    },
  };
}
