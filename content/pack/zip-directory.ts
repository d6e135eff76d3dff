import type { FileHandle } from 'node:fs/promises';
import { PackRefusal, shown } from './failures.ts';
import { readUpTo } from './file-io.ts';
import { entryLimit, limits } from './limits.ts';

/*
 * A strict reader of the part of ZIP a pack may use (PKWARE APPNOTE 6.3.10, sections 4.3.7 to 4.3.16).
 *
 * Why not a library: what a pack must be refused for (overlapping entries, local headers that contradict the directory,
 * bytes after the end, a name twice in another case, slack inside a compressed entry) is what general readers forgive, so
 * a reader of our own had to check the directory anyway. yauzl also reads the directory entry by entry: 18,000 entries
 * take it several times longer than parsing one buffer (tests/bench/pack.ts prints both).
 */

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;

export interface ZipEntry {
  readonly path: string;
  readonly deflated: boolean;
  /** Where its local header starts. */
  readonly offset: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc32: number;
}

/** Lists a ZIP file in one read of its directory. Throws `PackRefusal` for anything a pack may not be. */
export async function listZip(handle: FileHandle, fileSize: number): Promise<Map<string, ZipEntry>> {
  const directory = await findDirectory(handle, fileSize);
  if (directory.entries > limits.entries)
    throw new PackRefusal('too-many-entries', String(directory.entries));
  const bytes = await readExactly(handle, directory.offset, directory.size);
  const entries = parseDirectory(bytes, directory);
  checkLayout([...entries.values()], directory.offset);
  return entries;
}

interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly entries: number;
}

async function findDirectory(handle: FileHandle, fileSize: number): Promise<Directory> {
  const tailLength = Math.min(fileSize, END_LENGTH + MAX_COMMENT + 20);
  const start = fileSize >= 4 ? (await readExactly(handle, 0, 4)).readUInt32LE(0) : 0;
  if (start !== LOCAL) throw new PackRefusal('not-a-zip');
  const tail = await readExactly(handle, fileSize - tailLength, tailLength);
  const at = endRecord(tail);
  if (at < 0) throw new PackRefusal('zip-truncated', 'no end record');
  const directory: Directory = {
    entries: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
  const disks = tail.readUInt16LE(at + 4) + tail.readUInt16LE(at + 6);
  if (disks !== 0 || tail.readUInt16LE(at + 8) !== directory.entries) {
    throw new PackRefusal('zip-unsupported', 'several disks');
  }
  const isLarge = at >= 20 && tail.readUInt32LE(at - 20) === END64_LOCATOR;
  const endOffset = fileSize - tailLength + at;
  if (!isLarge) return checkedDirectory(directory, endOffset);
  const large = await readExactly(handle, safeNumber(tail, at - 20 + 8), 56);
  if (large.readUInt32LE(0) !== END64)
    throw new PackRefusal('zip-truncated', 'the large end record is damaged');
  const fromLarge = {
    entries: safeNumber(large, 32),
    size: safeNumber(large, 40),
    offset: safeNumber(large, 48),
  };
  return checkedDirectory(fromLarge, endOffset - 20 - 56);
}

/** The end record stands last; only its own comment may follow it. */
function endRecord(tail: Buffer): number {
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END && at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length)
      return at;
  }
  return -1;
}

function checkedDirectory(directory: Directory, end: number): Directory {
  if (directory.offset + directory.size === end) return directory;
  throw new PackRefusal('zip-truncated', 'its table of contents is not where its end record says');
}

function safeNumber(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new PackRefusal('zip-truncated', 'a size is impossible');
  return Number(value);
}

function parseDirectory(bytes: Buffer, directory: Directory): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  const folded = new Set<string>();
  let at = 0;
  let total = 0;
  for (let count = 0; count < directory.entries; count += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) {
      throw new PackRefusal('zip-truncated', `entry ${count + 1} of its table of contents`);
    }
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      bytes.readUInt16LE(at + field),
    );
    const nameEnd = at + 46 + (nameLength ?? 0);
    const next = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
    if (next > bytes.length)
      throw new PackRefusal('zip-truncated', `entry ${count + 1} of its table of contents`);
    const path = safeName(bytes.subarray(at + 46, nameEnd));
    const entry = parseEntry(bytes, at, path);
    const fold = path.toLowerCase();
    if (folded.has(fold)) throw new PackRefusal('duplicate-entry', shown(path));
    folded.add(fold);
    entries.set(path, entry);
    total += entry.size;
    at = next;
  }
  if (at !== bytes.length)
    throw new PackRefusal('zip-truncated', 'its table of contents has bytes left over');
  if (total > limits.totalBytes) throw new PackRefusal('pack-too-large', `${total} bytes`);
  return entries;
}

function parseEntry(bytes: Buffer, at: number, path: string): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8);
  if ((flags & 0x2041) !== 0) throw new PackRefusal('encrypted-entry', path);
  const method = bytes.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) throw new PackRefusal('unknown-compression', `${path}, method ${method}`);
  const compressedSize = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  const offset = bytes.readUInt32LE(at + 42);
  // A pack's content is at most 4 GiB, so the 64-bit sizes of an entry are never needed.
  if ([compressedSize, size, offset].includes(0xffffffff)) throw new PackRefusal('pack-too-large', path);
  if (size > entryLimit(path)) throw new PackRefusal('entry-too-large', `${path}, ${size} bytes`);
  const possible = method === 0 ? compressedSize === size : size <= compressedSize * limits.ratio;
  if (!possible) throw new PackRefusal('damaged-entry', `${path}: its sizes contradict each other`);
  return { path, deflated: method === 8, offset, compressedSize, size, crc32: bytes.readUInt32LE(at + 16) };
}

/** Names are plain ASCII words, folders joined by `/`: nothing that could climb, hide or differ between systems. */
function safeName(bytes: Buffer): string {
  const name = bytes.toString('latin1');
  const isSafe =
    name.length <= 300 && /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/.test(name);
  if (!isSafe) throw new PackRefusal('unsafe-entry-name', shown(bytes.toString('utf8')));
  return name;
}

/** No two entries share bytes, and none reaches into the directory: what overlapping bombs are made of. */
function checkLayout(entries: readonly ZipEntry[], directoryOffset: number): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < end) throw new PackRefusal('overlapping-entries', entry.path);
    end = entry.offset + 30 + entry.path.length + entry.compressedSize;
  }
  if (end > directoryOffset) throw new PackRefusal('zip-truncated', 'a file reaches past the end');
}

/** Bytes that must be there. Throws `PackRefusal` where the file ends before them. */
export async function readExactly(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = await readUpTo(handle, position, length);
  if (bytes.length < length) throw new PackRefusal('zip-truncated', 'the file ends too early');
  return bytes;
}
