import { open, stat, type FileHandle } from 'node:fs/promises';
import { packPaths, type PackManifest, type PackTrust } from '../model/pack.ts';
import { sha256 } from './digest.ts';
import { PackRefusal, shown } from './failures.ts';
import { FileTable, type PackFile } from './file-table.ts';
import { parseManifest, trustOf } from './manifest.ts';
import { listZip } from './zip-directory.ts';
import { readZipEntry } from './zip-entry.ts';

/** Opens the file of a pack for reading. Asks what it is first: opening a pipe would wait for ever. */
export async function openPackFile(file: string): Promise<FileHandle> {
  if (!(await stat(file)).isFile()) throw new PackRefusal('pack-unreadable', 'it is not a file');
  return await open(file, 'r');
}

/** The signed part of a pack: its list of files, believed, and where they lie. */
export interface PackFiles {
  readonly manifest: PackManifest;
  readonly trust: PackTrust;
  readonly table: FileTable;
  /** SHA-256 of the manifest: the identity of the whole content. */
  readonly identity: string;
  /** Size of the pack file. */
  readonly bytes: number;
}

/** The same, for another thread of this program: it need not read and check the list again. */
export interface VerifiedFiles extends Omit<PackFiles, 'table'> {
  readonly file: string;
  readonly table: SharedArrayBuffer;
}

export function forOtherThreads(file: string, { table, ...files }: PackFiles): VerifiedFiles {
  return { file, ...files, table: table.shared };
}

export function fromOtherThread({ manifest, trust, identity, bytes, table }: VerifiedFiles): PackFiles {
  return { manifest, trust, identity, bytes, table: new FileTable(table) };
}

/** Reads the ZIP directory, the manifest and the signature, and checks that they name the same files. */
export async function readPackFiles(handle: FileHandle, trustedKeys: readonly string[]): Promise<PackFiles> {
  const { size: bytes } = await handle.stat();
  const entries = await listZip(handle, bytes);
  const manifestEntry = entries.get(packPaths.manifest);
  if (!manifestEntry) throw new PackRefusal('manifest-missing');
  const signatureEntry = entries.get(packPaths.signature);
  const manifestBytes = await readZipEntry(handle, manifestEntry);
  const { entries: listed, ...manifest } = parseManifest(manifestBytes);
  const signature = signatureEntry ? await readZipEntry(handle, signatureEntry) : null;
  const trust = trustOf(manifest, manifestBytes, signature, trustedKeys);
  const files: PackFile[] = [];
  for (const [path, entry] of entries) {
    if (path === packPaths.manifest || path === packPaths.signature) continue;
    const promised = Object.hasOwn(listed, path) ? listed[path] : undefined;
    if (!promised) throw new PackRefusal('entry-not-listed', shown(path));
    if (promised.size !== entry.size) throw new PackRefusal('wrong-digest', `${path} has another size`);
    files.push({ ...entry, sha256: promised.sha256 });
  }
  for (const path of Object.keys(listed))
    if (!entries.has(path)) throw new PackRefusal('entry-missing', path);
  return { manifest, trust, table: FileTable.of(files), identity: sha256(manifestBytes), bytes };
}

/** The bytes of one file, checked against the manifest. */
export async function readVerified(handle: FileHandle, files: PackFiles, path: string): Promise<Buffer> {
  const entry = files.table.get(path);
  if (!entry) throw new PackRefusal('entry-missing', path);
  const content = await readZipEntry(handle, entry);
  if (sha256(content) !== entry.sha256) throw new PackRefusal('wrong-digest', path);
  return content;
}
