import { stat } from 'node:fs/promises';
import { PACK_FORMAT, packPaths, type Manifest, type Signature } from '../model/pack.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import { writeDurably } from './durable.ts';
import { gather, jsonBytes, type Gathered, type GatherOptions } from './gather.ts';
import { signBytes, type SigningKey } from './keys.ts';
import { openSource } from './source/read-source.ts';
import type { PackInfo, SourceShared } from './source-types.ts';
import { openSpool, type Spool, type SpooledEntry } from './spool.ts';
import { writeZip, type PendingEntry } from './zip-writer.ts';

export interface BuildOptions extends GatherOptions {
  /** Folder of the source. */
  readonly source: string;
  /** File to write; an older one is replaced only by a whole new one. */
  readonly out: string;
  /** Left out: the pack is unsigned. */
  readonly key?: SigningKey | undefined;
}

export interface BuiltPack {
  readonly file: string;
  readonly bytes: number;
  readonly manifest: Manifest;
}

/** A pack, or why there is none. Warnings come with both; nothing is written unless a pack is. */
export interface BuildOutcome {
  readonly built: BuiltPack | null;
  readonly problems: readonly Problem[];
}

/**
 * Builds a pack from its source. The same source and key give the same bytes.
 * @throws the signal's reason when aborted, and file system errors of the target; no file is left behind then.
 */
export async function buildPack(options: BuildOptions): Promise<BuildOutcome> {
  const source = await openSource(options.source);
  const spool = await openSpool(options.out);
  try {
    const gathered = await gather(source, spool, options);
    const { problems } = gathered;
    const { info } = source.shared;
    if (!info || hasErrors(problems)) return { built: null, problems };
    const search = await options.indexer.finish();
    options.signal?.throwIfAborted();
    const entries = [...gathered.articles, ...(await spoolShared(source.shared, gathered, spool))];
    for (const { path, bytes } of search.entries) entries.push(await spool.add(path, bytes));
    entries.sort(inPackOrder);
    const manifest = manifestOf(info, source.shared, gathered, {
      entries,
      analysis: search.analysis,
      key: options.key,
    });
    const all = [...sealOf(manifest, options.key), ...entries];
    await writeDurably(options.out, (handle) => writeZip(handle, all, options.signal));
    const { size: bytes } = await stat(options.out);
    return { built: { file: options.out, bytes, manifest }, problems };
  } finally {
    await spool.remove();
  }
}

/** Everything that is not an article or an index. */
async function spoolShared(shared: SourceShared, gathered: Gathered, spool: Spool): Promise<SpooledEntry[]> {
  const { glossary: terms, learningPaths: paths, editorialPolicy } = shared;
  const files: Record<string, unknown> = {
    [packPaths.contents]: { articles: gathered.listings },
    [packPaths.references]: [...shared.references.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    [packPaths.licences]: { licences: gathered.licences },
    ...(terms.length > 0 ? { [packPaths.glossary]: { terms } } : {}),
    ...(paths.length > 0 ? { [packPaths.learningPaths]: { paths } } : {}),
    ...(editorialPolicy ? { [packPaths.editorialPolicy]: editorialPolicy } : {}),
  };
  const spooled: SpooledEntry[] = [];
  for (const [path, value] of Object.entries(files)) spooled.push(await spool.add(path, jsonBytes(value)));
  return spooled;
}

/** Contents come right after the manifest: what is needed first is read first, even from a slow disc. The rest by name. */
function inPackOrder(a: SpooledEntry, b: SpooledEntry): number {
  const isContents = ({ path }: SpooledEntry): number => (path === packPaths.contents ? 1 : 0);
  return isContents(b) - isContents(a) || (a.path < b.path ? -1 : 1);
}

function manifestOf(
  info: PackInfo,
  shared: SourceShared,
  { listings }: Gathered,
  made: { entries: readonly SpooledEntry[]; analysis: string; key: SigningKey | undefined },
): Manifest {
  const { publisher, ...rest } = info;
  return {
    format: PACK_FORMAT,
    ...rest,
    publisher: { name: publisher, key: made.key ? { id: made.key.id, publicKey: made.key.publicKey } : null },
    counts: {
      articles: listings.length,
      sections: listings.reduce((sum, listing) => sum + listing.sections.length, 0),
      references: shared.references.size,
    },
    search: { analysis: made.analysis },
    entries: Object.fromEntries(made.entries.map(({ path, sha256, size }) => [path, { sha256, size }])),
  };
}

/** The manifest and, for a signed pack, its signature. */
function sealOf(manifest: Manifest, key: SigningKey | undefined): PendingEntry[] {
  const bytes = jsonBytes(manifest);
  const seal: PendingEntry[] = [{ path: packPaths.manifest, load: () => Promise.resolve(bytes) }];
  if (!key) return seal;
  const signature: Signature = { algorithm: 'ed25519', keyId: key.id, signature: signBytes(bytes, key) };
  return [...seal, { path: packPaths.signature, load: () => Promise.resolve(jsonBytes(signature)) }];
}
