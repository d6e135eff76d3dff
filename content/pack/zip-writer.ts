import type { FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw, deflateRawSync, type InputType } from 'node:zlib';
import { writeAll } from './file-io.ts';

/*
 * Writes the plain ZIP the strict reader beside this file takes (PKWARE APPNOTE 6.3.10): deflated entries, sizes in the
 * local header, no data descriptors, no extra fields, one fixed date.
 *
 * Why not yazl: it looks for the next entry from the start of its list each time (n² at 65,000 entries), keeps every
 * compressed buffer until the end or else streams entries with descriptors, and dates them by the machine's time zone.
 */

const deflate = promisify<InputType, Buffer>(deflateRaw);

/** 1 January 1980, 00:00, the first date ZIP can express: the same content gives the same bytes on any day. */
const DOS_DATE = (0 << 9) | (1 << 5) | 1;
const DOS_TIME = 0;
const VERSION = 20;
const VERSION_LARGE = 45;
/** Unix, so that the mode below counts: a plain file anyone may read. */
const MADE_BY = (3 << 8) | VERSION_LARGE;
const FILE_MODE = 0o100644;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;
/** Entries compressed ahead, while earlier ones are written. */
const AHEAD = 8;
const PIECE_BYTES = 256 * 1024;
/** Below this size compressing at once is quicker than a trip to the thread pool. */
const SYNC_DEFLATE_BYTES = 4 * 1024;

/** A file of the pack to be written, fetched when its turn comes. */
export interface PendingEntry {
  readonly path: string;
  readonly load: () => Promise<Uint8Array>;
}

interface Packed {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly data: Buffer;
}

/** Writes a ZIP in the order given, from the start of the file, with a handful of entries in memory at a time. */
export async function writeZip(
  handle: FileHandle,
  entries: readonly PendingEntry[],
  signal?: AbortSignal,
): Promise<void> {
  const out = appendTo(handle);
  const directory: Buffer[] = [];
  const ahead: Promise<Packed>[] = [];
  try {
    for (const [index] of entries.entries()) {
      signal?.throwIfAborted();
      while (ahead.length < AHEAD && index + ahead.length < entries.length) {
        const packing = pack(entries[index + ahead.length]);
        // Its failure is met when its turn comes; until then it must not count as unhandled.
        packing.catch(() => undefined);
        ahead.push(packing);
      }
      const packed = await ahead.shift();
      if (!packed) throw new Error('an entry was not packed');
      if (out.position() + packed.data.length > MAX_32) throw new Error('a pack may not grow beyond 4 GiB');
      directory.push(centralHeader(packed, out.position()), packed.name);
      await out.write(localHeader(packed), packed.name, packed.data);
    }
  } finally {
    await Promise.allSettled(ahead);
  }
  const offset = out.position();
  for (const part of directory) await out.write(part);
  const size = out.position() - offset;
  if (entries.length >= MAX_16) await out.write(largeEnd(entries.length, size, offset, out.position()));
  await out.write(end(entries.length, size, offset));
  await out.flush();
}

interface Appender {
  position(): number;
  write(...parts: readonly Buffer[]): Promise<void>;
  flush(): Promise<void>;
}

/** Appends in pieces of a quarter of a megabyte: a small entry is not worth a system call of its own. */
function appendTo(handle: FileHandle): Appender {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let flushed = 0;
  const flush = async (): Promise<void> => {
    const piece = Buffer.concat(waiting);
    const at = flushed;
    flushed += piece.length;
    [waiting, waitingBytes] = [[], 0];
    await writeAll(handle, piece, at);
  };
  return {
    position: () => flushed + waitingBytes,
    write: async (...parts) => {
      waiting.push(...parts);
      waitingBytes += parts.reduce((sum, part) => sum + part.length, 0);
      if (waitingBytes > PIECE_BYTES) await flush();
    },
    flush,
  };
}

async function pack(entry: PendingEntry | undefined): Promise<Packed> {
  if (!entry) throw new Error('there is no such entry');
  const bytes = await entry.load();
  const data = bytes.length <= SYNC_DEFLATE_BYTES ? deflateRawSync(bytes) : await deflate(bytes);
  return { name: Buffer.from(entry.path, 'utf8'), crc: crc32(bytes), size: bytes.length, data };
}

function localHeader({ name, crc, size, data }: Packed): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeShared(header, 6, { crc, size, compressed: data.length, nameLength: name.length });
  return header;
}

function centralHeader({ name, crc, size, data }: Packed, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(MADE_BY, 4);
  header.writeUInt16LE(VERSION, 6);
  writeShared(header, 8, { crc, size, compressed: data.length, nameLength: name.length });
  header.writeUInt32LE((FILE_MODE << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** The fields both headers have, in the same order: flags, method, time, date, CRC, sizes, length of the name. */
function writeShared(
  header: Buffer,
  at: number,
  entry: { crc: number; size: number; compressed: number; nameLength: number },
): void {
  header.writeUInt16LE(UTF8_NAME, at);
  header.writeUInt16LE(DEFLATED, at + 2);
  header.writeUInt16LE(DOS_TIME, at + 4);
  header.writeUInt16LE(DOS_DATE, at + 6);
  header.writeUInt32LE(entry.crc, at + 8);
  header.writeUInt32LE(entry.compressed, at + 12);
  header.writeUInt32LE(entry.size, at + 16);
  header.writeUInt16LE(entry.nameLength, at + 20);
}

function end(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(Math.min(count, MAX_16), 8);
  record.writeUInt16LE(Math.min(count, MAX_16), 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(Math.min(offset, MAX_32), 16);
  return record;
}

/** The 64-bit end record and its locator, for more than 65,534 entries. */
function largeEnd(count: number, size: number, offset: number, position: number): Buffer {
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(MADE_BY, 12);
  record.writeUInt16LE(VERSION_LARGE, 14);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(position), 56 + 8);
  record.writeUInt32LE(1, 56 + 16);
  return record;
}
