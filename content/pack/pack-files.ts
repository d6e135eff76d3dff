import { open, stat, type FileHandle } from 'node:fs/promises';
import { packPaths, type Manifest, type PackTrust } from '../model/pack.ts';
import { sha256 } from './digest.ts';
import { PackRefusal, shown } from './failures.ts';
import { parseManifest, trustOf } from './manifest.ts';
import { listZip, type ZipEntry } from './zip-directory.ts';
import { readZipEntry } from './zip-entry.ts';

/** Opens the file of a pack for reading. Asks what it is first: opening a pipe would wait for ever. */
export async function openPackFile(file: string): Promise<FileHandle> {
  if (!(await stat(file)).isFile()) throw new PackRefusal('pack-unreadable', 'it is not a file');
  return await open(file, 'r');
}

/** The signed part of a pack: its list of files, believed, and the ZIP entries that must match it. */
export interface PackFiles {
  readonly manifest: Manifest;
  readonly trust: PackTrust;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly bytes: number;
}

/** Reads the ZIP directory, the manifest and the signature, and checks that they name the same files. */
export async function readPackFiles(handle: FileHandle, trustedKeys: readonly string[]): Promise<PackFiles> {
  const { size: bytes } = await handle.stat();
  const entries = await listZip(handle, bytes);
  const manifestEntry = entries.get(packPaths.manifest);
  if (!manifestEntry) throw new PackRefusal('manifest-missing');
  const signatureEntry = entries.get(packPaths.signature);
  const manifestBytes = await readZipEntry(handle, manifestEntry);
  const manifest = parseManifest(manifestBytes);
  const signature = signatureEntry ? await readZipEntry(handle, signatureEntry) : null;
  const trust = trustOf(manifest, manifestBytes, signature, trustedKeys);
  const listed = new Map(Object.entries(manifest.entries));
  for (const [path, entry] of entries) {
    if (path === packPaths.manifest || path === packPaths.signature) continue;
    const promised = listed.get(path);
    if (!promised) throw new PackRefusal('entry-not-listed', shown(path));
    if (promised.size !== entry.size) throw new PackRefusal('wrong-digest', `${path} has another size`);
  }
  for (const path of listed.keys()) if (!entries.has(path)) throw new PackRefusal('entry-missing', path);
  return { manifest, trust, entries, bytes };
}

/** The bytes of one file, checked against the manifest. */
export async function readVerified(handle: FileHandle, files: PackFiles, path: string): Promise<Buffer> {
  const entry = files.entries.get(path);
  const promised = Object.hasOwn(files.manifest.entries, path) ? files.manifest.entries[path] : undefined;
  if (!entry || !promised) throw new PackRefusal('entry-missing', path);
  const content = await readZipEntry(handle, entry);
  if (sha256(content) !== promised.sha256) throw new PackRefusal('wrong-digest', path);
  return content;
}
