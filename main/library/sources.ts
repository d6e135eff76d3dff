import { openPack } from '../../content/pack/open.ts';
import type { Failure } from '../../content/model/result.ts';
import { readRecalls, type Recalls } from './recalls.ts';
import type { Store } from './store.ts';

/** Which pack files make up the library, and what kept others out. */
export interface LibraryFiles {
  readonly files: readonly string[];
  /** Of the installed ones, by file: the version before, which can be gone back to. */
  readonly installed: ReadonlyMap<string, { readonly previous: string | null }>;
  /** By file: the older version whose place it took. */
  readonly updates: ReadonlyMap<string, PackUpdate>;
  readonly recalls: Recalls;
  readonly problem: Failure | null;
}

/** The older version of a pack that a newer one replaced on this machine. */
export interface PackUpdate {
  /** Its file, kept. */
  readonly before: string;
  /** Its version. */
  readonly from: string;
  /** Day the newer one came, `YYYY-MM-DD`. */
  readonly at: string;
}

const noRecalls: Recalls = { entries: [], problems: [] };

/** Packs named by hand, with no library folder. */
export function namedFiles(files: readonly string[]): LibraryFiles {
  return { files, installed: new Map(), updates: new Map(), recalls: noRecalls, problem: null };
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
  if (!installed.ok) return { ...namedFiles(bundled), recalls, problem: installed.failure };
  const current = Object.entries(installed.value.packs).flatMap(([id, entry]) =>
    entry.current ? [{ id, before: entry.previous, ...entry.current }] : [],
  );
  if (current.length === 0) return { ...namedFiles(bundled), recalls };
  const sequences = new Map(current.map((pack) => [pack.id, pack.sequence]));
  const stillNewest = await Promise.all(
    bundled.map(async (file) => {
      const opened = await openPack(file, { trustedKeys, verify: 'on-read' });
      // What cannot be opened stays in the list, so that opening the library reports it.
      if (!opened.ok) return { file, id: null, newest: true, published: '' };
      const { id, sequence, published } = opened.value.manifest;
      await opened.value.close();
      return { file, id, newest: sequence > (sequences.get(id) ?? 0), published };
    }),
  );
  const replaced = new Set(stillNewest.flatMap((pack) => (pack.newest && pack.id !== null ? [pack.id] : [])));

  /** A pack that came with an update of the app and is newer than the installed one. */
  function updatesByApp(): [string, PackUpdate][] {
    return stillNewest.flatMap(({ file, id, newest, published }): [string, PackUpdate][] => {
      const before = newest ? current.find((pack) => pack.id === id) : undefined;
      if (!before) return [];
      return [[file, { before: store.packFile(before.file), from: before.version, at: published }]];
    });
  }

  /** After a roll-back the older version is the current one: nothing was updated then. */
  function updatesByInstallation(): [string, PackUpdate][] {
    return current.flatMap(({ file, before, sequence, installed: at }): [string, PackUpdate][] => {
      if (!before || before.sequence >= sequence) return [];
      const update = { before: store.packFile(before.file), from: before.version, at: at.slice(0, 10) };
      return [[store.packFile(file), update]];
    });
  }

  return {
    files: [
      ...stillNewest.filter((pack) => pack.newest).map((pack) => pack.file),
      ...current.filter((pack) => !replaced.has(pack.id)).map((pack) => store.packFile(pack.file)),
    ],
    installed: new Map(
      current.map((pack) => [store.packFile(pack.file), { previous: pack.before?.version ?? null }]),
    ),
    updates: new Map([...updatesByApp(), ...updatesByInstallation()]),
    recalls,
    problem: null,
  };
}
