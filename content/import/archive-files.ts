import { createReadStream, type ReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PassThrough } from 'node:stream';
import { Parser, type ReadEntry } from 'tar';

/** A file of a folder or an archive. `bytes` is null where it is longer than allowed. */
export interface ArchiveFile {
  /** Path inside the folder or archive, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array | null;
  /** How much of the whole has been read, from 0 to 1. */
  readonly read: number;
}

export interface ArchiveOptions {
  /** Which paths are wanted; others are not read. */
  readonly wanted: (path: string) => boolean;
  /** Longest file in bytes. */
  readonly longest: number;
}

/**
 * The wanted files of a folder (in the order of their paths) or of a `.tar` or `.tar.gz` (in its own order), one at a
 * time. Hidden files and links are passed over. Throws what the file system or the archive reader throws.
 */
export async function* filesOf(path: string, options: ArchiveOptions): AsyncGenerator<ArchiveFile> {
  if ((await stat(path)).isDirectory()) yield* filesOfFolder(path, options);
  else yield* filesOfTar(path, options);
}

async function* filesOfFolder(
  root: string,
  { wanted, longest }: ArchiveOptions,
): AsyncGenerator<ArchiveFile> {
  const paths = (await pathsBelow(root)).filter(wanted);
  for (const [index, path] of paths.entries()) {
    const full = join(root, path);
    const bytes = (await stat(full)).size > longest ? null : await readFile(full);
    yield { path, bytes, read: (index + 1) / paths.length };
  }
}

/** Paths of all plain files below a folder, by code units, with forward slashes. */
export async function pathsBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !isHidden(path))
    .sort();
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

async function* filesOfTar(path: string, { wanted, longest }: ArchiveOptions): AsyncGenerator<ArchiveFile> {
  const { size } = await stat(path);
  const stream = createReadStream(path);
  for await (const entry of entriesOf(stream)) {
    const inside = entry.path.replace(/^\.\//, '');
    if (entry.type !== 'File' || isHidden(inside) || !wanted(inside)) {
      entry.resume();
      continue;
    }
    const tooLong = entry.size > longest;
    if (tooLong) entry.resume();
    yield { path: inside, bytes: tooLong ? null : await entry.concat(), read: stream.bytesRead / size };
  }
}

/** The entries of a tar stream. The parser hands over the next one when the last has been read, so little is ever held. */
async function* entriesOf(stream: ReadStream): AsyncGenerator<ReadEntry> {
  const entries = new PassThrough({ objectMode: true });
  const parser = new Parser({ strict: true });
  let current: ReadEntry | null = null;
  // Whoever waits for the rest of an entry must hear that it will not come.
  const fail = (error: Error): void => {
    current?.destroy(error);
    entries.destroy(error);
  };
  parser.on('entry', (entry: ReadEntry) => {
    current = entry;
    // An entry that is passed over has nobody who listens, and an error nobody hears would end the program.
    entry.on('error', () => undefined);
    entries.write(entry);
  });
  entries.on('error', () => undefined);
  parser.on('end', () => entries.end());
  parser.on('error', fail);
  stream.on('error', fail);
  stream.pipe(parser as unknown as NodeJS.WritableStream);
  try {
    yield* entries as AsyncIterable<ReadEntry>;
  } finally {
    stream.destroy();
  }
}
