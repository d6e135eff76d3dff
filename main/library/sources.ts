import { openPack } from '../../content/pack/open.ts';
import type { Store } from './store.ts';
import type { Failure } from '../../content/model/result.ts';

/** Which pack files make up the library, and what kept others out. */
export interface LibraryFiles {
  readonly files: readonly string[];
  readonly problem: Failure | null;
}

/**
 * The packs that come with the app and those installed: of one id, the newer. An update of the app may bring a newer pack than
 * was installed before it.
 */
export async function libraryFiles(
  bundled: readonly string[],
  store: Store,
  trustedKeys: readonly string[],
): Promise<LibraryFiles> {
  const installed = await store.read();
  if (!installed.ok) return { files: bundled, problem: installed.failure };
  const current = Object.entries(installed.value.packs).flatMap(([id, entry]) =>
    entry.current ? [{ id, ...entry.current }] : [],
  );
  const sequences = new Map(current.map((pack) => [pack.id, pack.sequence]));
  const stillNewest = await Promise.all(
    bundled.map(async (file) => {
      const opened = await openPack(file, { trustedKeys, verify: 'on-read' });
      // What cannot be opened stays in the list, so that opening the library reports it.
      if (!opened.ok) return { file, id: null, newest: true };
      const { id, sequence } = opened.value.manifest;
      await opened.value.close();
      return { file, id, newest: sequence > (sequences.get(id) ?? 0) };
    }),
  );
  const replaced = new Set(stillNewest.flatMap((pack) => (pack.newest && pack.id !== null ? [pack.id] : [])));
  return {
    files: [
      ...stillNewest.filter((pack) => pack.newest).map((pack) => pack.file),
      ...current.filter((pack) => !replaced.has(pack.id)).map((pack) => store.packFile(pack.file)),
    ],
    problem: null,
  };
}
