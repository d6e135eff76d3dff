import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, inflateRaw, inflateRawSync, type InputType, type ZlibOptions } from 'node:zlib';
import { PackRefusal } from './failures.ts';
import { readUpTo } from './file-io.ts';
import { readExactly, type ZipEntry } from './zip-directory.ts';

const LOCAL = 0x04034b50;
/** Below this size inflating at once is quicker than a trip to the thread pool, and too short to be felt. */
const SYNC_INFLATE_BYTES = 64 * 1024;

const inflate = promisify<InputType, ZlibOptions, Buffer>(inflateRaw);

/** Reads and inflates one entry. Throws `PackRefusal` when its bytes are not what the directory says. */
export async function readZipEntry(handle: FileHandle, entry: ZipEntry): Promise<Buffer> {
  const name = Buffer.from(entry.path, 'latin1');
  // Writers of today add no more extra bytes here than this; a second read fetches the rest where one did.
  const guess = 30 + name.length + 64 + entry.compressedSize;
  const bytes = await readUpTo(handle, entry.offset, guess);
  if (bytes.length < 30 + name.length) throw new PackRefusal('zip-truncated', entry.path);
  const isLocal = bytes.readUInt32LE(0) === LOCAL;
  const sameName =
    isLocal && bytes.readUInt16LE(26) === name.length && bytes.subarray(30, 30 + name.length).equals(name);
  if (
    !sameName ||
    bytes.readUInt16LE(8) !== (entry.deflated ? 8 : 0) ||
    (bytes.readUInt16LE(6) & 0x41) !== 0
  ) {
    throw new PackRefusal('damaged-entry', `${entry.path}: its header contradicts the table of contents`);
  }
  const start = 30 + name.length + bytes.readUInt16LE(28);
  const inside = bytes.subarray(start, start + entry.compressedSize);
  const data =
    inside.length === entry.compressedSize
      ? inside
      : await readExactly(handle, entry.offset + start, entry.compressedSize);
  const content = entry.deflated ? await inflated(data, entry) : Buffer.from(data);
  if (content.length !== entry.size || crc32(content) !== entry.crc32)
    throw new PackRefusal('damaged-entry', entry.path);
  return content;
}

async function inflated(data: Buffer, entry: ZipEntry): Promise<Buffer> {
  // One byte more than it should hold, so that all of it fits one piece of memory: in pieces of 16 kB, as is usual, a large
  // entry is a thousand trips to the thread pool and lies in memory twice when they are joined.
  const options = { maxOutputLength: Math.max(entry.size, 1), chunkSize: Math.max(entry.size + 1, 64) };
  try {
    return entry.size <= SYNC_INFLATE_BYTES ? inflateRawSync(data, options) : await inflate(data, options);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') {
      throw new PackRefusal('damaged-entry', `${entry.path}: it is larger than it says`);
    }
    if (code?.startsWith('Z_')) throw new PackRefusal('damaged-entry', entry.path);
    throw error;
  }
}
