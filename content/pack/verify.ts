import type { FileHandle } from 'node:fs/promises';
import type { PackManifest, PackTrust } from '../model/pack.ts';
import type { Result } from '../model/result.ts';
import { attempt, packFailure, PackRefusal, type PackFailure, type PackFailureCode } from './failures.ts';
import { openPackFile, readPackFiles, readVerified, type PackFiles } from './pack-files.ts';
import { readPack } from './pack-reader.ts';

export interface VerifyOptions {
  readonly trustedKeys: readonly string[];
  readonly onProgress?: ((progress: { readonly files: number; readonly of: number }) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What checking every file of a pack found, and the one sentence that says it. */
export interface VerifyReport {
  readonly manifest: PackManifest;
  readonly trust: PackTrust;
  /** Files the manifest lists, and how many of them are the listed ones. */
  readonly files: number;
  readonly matching: number;
  /** Paths of the files that are not the listed ones. */
  readonly changed: readonly string[];
  /** All files match, and yet the pack is refused: its content contradicts itself. */
  readonly failure: PackFailure | null;
  readonly sentence: string;
}

/**
 * Checks every file of a pack against its signed list, then its content against the format. A report means the list
 * itself could be read and its signature holds; anything less is a failure.
 * @throws the signal's reason when aborted.
 */
export async function verifyPack(
  file: string,
  options: VerifyOptions,
): Promise<Result<VerifyReport, PackFailureCode>> {
  return await attempt(file, async () => {
    const handle = await openPackFile(file);
    try {
      const files = await readPackFiles(handle, options.trustedKeys);
      const changed = await changedFiles(handle, files, options);
      const failure = changed.length > 0 ? null : await contentFailure(file, handle, files, options);
      return reportOf(files, changed, failure);
    } finally {
      await handle.close();
    }
  });
}

async function changedFiles(handle: FileHandle, files: PackFiles, options: VerifyOptions): Promise<string[]> {
  const paths = files.table.paths();
  const changed: string[] = [];
  for (const [index, path] of paths.entries()) {
    options.signal?.throwIfAborted();
    try {
      await readVerified(handle, files, path);
    } catch (error) {
      if (!(error instanceof PackRefusal)) throw error;
      changed.push(path);
    }
    options.onProgress?.({ files: index + 1, of: paths.length });
  }
  return changed;
}

async function contentFailure(
  file: string,
  handle: FileHandle,
  files: PackFiles,
  options: VerifyOptions,
): Promise<PackFailure | null> {
  try {
    const reader = await readPack(handle, files);
    await reader.checkAll(options.signal);
    return null;
  } catch (error) {
    if (error instanceof PackRefusal) return packFailure(error.code, file, error.detail);
    throw error;
  }
}

function reportOf(files: PackFiles, changed: readonly string[], failure: PackFailure | null): VerifyReport {
  const { manifest, trust } = files;
  const count = files.table.size;
  return {
    manifest,
    trust,
    files: count,
    matching: count - changed.length,
    changed,
    failure,
    sentence: sentenceOf(count, changed.length, failure, trust),
  };
}

/** The verdict in words for a person who has to decide whether to use the pack. */
function sentenceOf(files: number, changed: number, failure: PackFailure | null, trust: PackTrust): string {
  const list = trust === 'unsigned' ? 'the list inside it, but nobody signed that list' : 'the signed list';
  if (changed > 0) {
    const what = changed === 1 ? '1 file changed' : `${inThousands(changed)} files changed`;
    return `${what}: do not use this pack.`;
  }
  if (failure) return `All ${inThousands(files)} files match ${list}, but the pack is faulty: do not use it.`;
  const stranger = trust === 'unknown-key' ? ' The key that signed it is not one this machine trusts.' : '';
  return `All ${inThousands(files)} files match ${list}.${stranger}`;
}

function inThousands(count: number): string {
  return count.toLocaleString('en-GB');
}
