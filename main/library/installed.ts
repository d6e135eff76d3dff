import { z } from 'zod';
import { packVersionSchema } from '../../content/model/pack.ts';
import { digestSchema, slugSchema } from '../../content/model/primitives.ts';

/** A pack file kept in the library folder. */
export const keptPackSchema = z.strictObject({
  /** Name inside the library's `packs` folder: no path. */
  file: z.string().regex(/^[a-z0-9][a-z0-9.-]*\.nlpack$/),
  version: packVersionSchema,
  sequence: z.number().int().positive(),
  /** SHA-256 of the manifest: the identity of the whole content. */
  manifest: digestSchema,
  installed: z.iso.datetime(),
});
export type KeptPack = z.infer<typeof keptPackSchema>;

const entrySchema = z.strictObject({
  current: keptPackSchema.nullable(),
  previous: keptPackSchema.nullable(),
  /** The highest sequence ever installed: remembered after removal, so that an old pack cannot come back unnoticed. */
  highestSequence: z.number().int().nonnegative(),
});

/** `library.json`: what is installed. Written whole, by rename: the one commit point of every change. */
export const installedSchema = z.strictObject({
  format: z.literal(1),
  packs: z.record(slugSchema, entrySchema),
});
export type Installed = z.infer<typeof installedSchema>;

export const nothingInstalled: Installed = { format: 1, packs: {} };

/** Why a pack may not become the current one; null when it may. */
export type InstallObstacle = 'already-installed' | 'older-than-installed' | 'same-sequence-other-content';

/** Compares a pack with what is and ever was installed. */
export function obstacleTo(
  installed: Installed,
  id: string,
  pack: Pick<KeptPack, 'sequence' | 'manifest'>,
): InstallObstacle | null {
  const entry = installed.packs[id];
  if (!entry) return null;
  if (entry.current?.manifest === pack.manifest) return 'already-installed';
  if (pack.sequence < entry.highestSequence) return 'older-than-installed';
  if (entry.current?.sequence === pack.sequence) return 'same-sequence-other-content';
  return null;
}

/** The library after a pack became current; the one it replaces is kept as previous. */
export function withCurrent(installed: Installed, id: string, pack: KeptPack): Installed {
  const entry = installed.packs[id];
  return withEntry(installed, id, {
    current: pack,
    previous: entry?.current ?? null,
    highestSequence: Math.max(entry?.highestSequence ?? 0, pack.sequence),
  });
}

/** The library with current and previous exchanged; null when there is no previous pack to go back to. */
export function rolledBack(installed: Installed, id: string): Installed | null {
  const entry = installed.packs[id];
  if (!entry?.previous) return null;
  return withEntry(installed, id, { ...entry, current: entry.previous, previous: entry.current });
}

/** The library without a pack; null when it is not installed. Its sequence stays remembered. */
export function without(installed: Installed, id: string): Installed | null {
  const entry = installed.packs[id];
  if (!entry?.current) return null;
  return withEntry(installed, id, { ...entry, current: null, previous: null });
}

/** Names of the files the library still needs. */
export function filesInUse(installed: Installed): ReadonlySet<string> {
  const kept = Object.values(installed.packs).flatMap((entry) => [entry.current, entry.previous]);
  return new Set(kept.flatMap((pack) => (pack ? [pack.file] : [])));
}

function withEntry(installed: Installed, id: string, entry: Installed['packs'][string]): Installed {
  return { ...installed, packs: { ...installed.packs, [id]: entry } };
}
