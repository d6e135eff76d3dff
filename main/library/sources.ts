import { openPack } from '../../content/pack/open.ts';
import type { Failure } from '../../content/model/result.ts';
import { readRecalls, type Recalls } from './recalls.ts';
import type { Store } from './store.ts';

/** Which pack files make up the library, and what kept others out. */
export interface LibraryFiles {
  readonly files: readonly string[];
  /** Of the installed ones, by file: the version before, which can be gone back to. */
  readonly installed: ReadonlyMap<string, { readonly previous: string | null }>;
  readonly recalls: Recalls;
  readonly problem: Failure | null;
}

const noRecalls: Recalls = { entries: [], problems: [] };

/** Packs named by hand, with no library folder. */
export function namedFiles(files: readonly string[]): LibraryFiles {
  return { files, installed: new Map(), recalls: noRecalls, problem: null };
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
  const [installed, recalls] = await Promise.all([store.read(), readRecalls(store, trustedKeys)]);
  if (!installed.ok) return { files: bundled, installed: new Map(), recalls, problem: installed.failure };
  const current = Object.entries(installed.value.packs).flatMap(([id, entry]) =>
    entry.current ? [{ id, before: entry.previous?.version ?? null, ...entry.current }] : [],
  );
  if (current.length === 0) return { files: bundled, installed: new Map(), recalls, problem: null };
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
    installed: new Map(current.map((pack) => [store.packFile(pack.file), { previous: pack.before }])),
    recalls,
    problem: null,
  };
}
