import type { FileHandle } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { articleSchema, type Article } from '../model/article.ts';
import {
  editorialPolicySchema,
  glossarySchema,
  learningPathsSchema,
  licenceLedgerSchema,
  packPaths,
  type Contents,
  type EditorialPolicy,
  type GlossaryTerm,
  type LearningPath,
  type LicenceShare,
  type PackManifest,
  type PackTrust,
} from '../model/pack.ts';
import { referenceSchema, type Reference } from '../model/reference.ts';
import { checkArticle, checkPlainText } from './check-article.ts';
import { parseCheckedContents, parseContents } from './contents.ts';
import { PackRefusal, shown } from './failures.ts';
import { parseJson } from './json-entry.ts';
import { byLicenceAlone, createLicenceLedger } from './licence-ledger.ts';
import type { FileTable } from './file-table.ts';
import { type PackFiles, readVerified } from './pack-files.ts';

/** Reads a pack and throws `PackRefusal` for anything wrong with it; `openPack` turns that into values. */
export interface PackReader {
  readonly manifest: PackManifest;
  readonly trust: PackTrust;
  readonly contents: Contents;
  /** Size of the file, and of its content after inflation. */
  readonly bytes: number;
  readonly contentBytes: number;
  /** Paths of its files. */
  paths(): string[];
  has(path: string): boolean;
  entry(path: string): Promise<Buffer>;
  article(id: string): Promise<Article>;
  references(): Promise<ReadonlyMap<string, Reference>>;
  glossary(): Promise<GlossaryTerm[]>;
  editorialPolicy(): Promise<EditorialPolicy | null>;
  learningPaths(): Promise<LearningPath[]>;
  /** Licences with their articles; of a pack without a ledger, as its listings say, with nobody named. */
  licences(): Promise<LicenceShare[]>;
  /** Checks the digest of every file. */
  checkDigests(): Promise<void>;
  /** Checks every file: digests, schemas, and that nothing points at anything missing. */
  checkAll(signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Opens the pack behind this handle, whose files these are. The caller closes the handle when this throws. */
export async function readPack(handle: FileHandle, files: PackFiles): Promise<PackReader> {
  const contents = await parseContents(await readVerified(handle, files, packPaths.contents));
  checkContents(files, contents);
  return readerOf(handle, files, contents);
}

/** The same for a pack that `readPack` has read in another thread: its contents, of the same digest, are sound. */
export async function readPackAgain(handle: FileHandle, files: PackFiles): Promise<PackReader> {
  const contents = await parseCheckedContents(await readVerified(handle, files, packPaths.contents));
  return readerOf(handle, files, contents);
}

function readerOf(handle: FileHandle, files: PackFiles, contents: Contents): PackReader {
  const { manifest, trust, bytes, table } = files;
  const has = (path: string): boolean => table.has(path);
  const entry = (path: string): Promise<Buffer> => readVerified(handle, files, path);
  const json = async <Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> =>
    parseJson(path, await entry(path), schema);

  const listings = new Map(contents.articles.map((listing) => [listing.id, listing]));

  const references = once(async () => {
    const records = await json(packPaths.references, z.array(referenceSchema));
    return checkReferences(records, manifest);
  });
  const glossary = once(async () => {
    if (!has(packPaths.glossary)) return [];
    const { terms } = await json(packPaths.glossary, glossarySchema);
    refuseTwice(
      packPaths.glossary,
      terms.map((term) => term.id),
    );
    return terms;
  });
  const learningPaths = once(async () => {
    if (!has(packPaths.learningPaths)) return [];
    const { paths } = await json(packPaths.learningPaths, learningPathsSchema);
    const lost = paths.flatMap((path) => path.articles).find((article) => !listings.has(article));
    if (lost !== undefined) throw new PackRefusal('link-dangling', `${packPaths.learningPaths}: ${lost}`);
    return paths;
  });
  const licences = once(async () => {
    const listed = byLicenceAlone(contents.articles.map(({ licence }) => ({ licence })));
    if (!has(packPaths.licences)) return listed;
    const { licences: shares } = await json(packPaths.licences, licenceLedgerSchema);
    if (!isDeepStrictEqual(byLicenceAlone(shares), listed))
      throw new PackRefusal('listing-mismatch', packPaths.licences);
    return shares;
  });
  const editorialPolicy = once(async () => {
    if (!has(packPaths.editorialPolicy)) return null;
    const policy = await json(packPaths.editorialPolicy, editorialPolicySchema);
    checkPlainText(
      packPaths.editorialPolicy,
      policy.blocks.filter((block) => block.type !== 'heading'),
    );
    return policy;
  });

  const article = async (id: string): Promise<Article> => {
    const listing = listings.get(id);
    if (!listing) throw new PackRefusal('article-not-found', shown(id));
    const path = packPaths.article(id);
    const read = await json(path, articleSchema);
    const terms = new Set((await glossary()).map((term) => term.id));
    checkArticle(path, read, listing, { references: await references(), terms, listings });
    return read;
  };

  const checkDigests = async (): Promise<void> => {
    for (const path of table.paths()) await entry(path);
  };
  const checkAll = async (signal?: AbortSignal): Promise<void> => {
    await Promise.all([references(), glossary(), learningPaths(), editorialPolicy()]);
    for (const path of table.paths()) {
      signal?.throwIfAborted();
      if (path.startsWith('search/') || path.startsWith('media/')) await entry(path);
    }
    const ledger = createLicenceLedger();
    for (const id of listings.keys()) {
      signal?.throwIfAborted();
      ledger.add(await article(id));
    }
    const kept = await licences();
    if (has(packPaths.licences) && !isDeepStrictEqual(kept, ledger.shares()))
      throw new PackRefusal('listing-mismatch', packPaths.licences);
  };

  return {
    manifest, trust, contents, bytes, contentBytes: table.contentBytes(),
    paths: () => table.paths(), has, entry, article, references, glossary, editorialPolicy, learningPaths, licences, checkDigests, checkAll,
    close: () => handle.close(),
  }; // prettier-ignore
}

function checkContents(
  { manifest, table }: { manifest: PackManifest; table: FileTable },
  contents: Contents,
): void {
  const refuse = (detail: string): never => {
    throw new PackRefusal('listing-mismatch', detail);
  };
  refuseTwice(
    packPaths.contents,
    contents.articles.map((listing) => listing.id),
  );
  const files = new Set(table.paths().filter((path) => path.startsWith('articles/')));
  const listed = new Set(contents.articles.map(({ id }) => id));
  if (files.size !== listed.size) refuse(`${files.size} articles, ${listed.size} listed`);
  for (const id of listed) if (!files.has(packPaths.article(id))) refuse(`${id} is listed but missing`);
  const sections = contents.articles.reduce((sum, listing) => sum + listing.sections.length, 0);
  if (manifest.counts.articles !== listed.size || manifest.counts.sections !== sections) {
    refuse('the manifest counts other articles or sections');
  }
  const lost = manifest.quickList?.articles?.find((article) => !listed.has(article));
  if (lost !== undefined) throw new PackRefusal('link-dangling', `${packPaths.manifest}: quickList ${lost}`);
}

function checkReferences(
  records: readonly Reference[],
  manifest: PackManifest,
): ReadonlyMap<string, Reference> {
  refuseTwice(
    packPaths.references,
    records.map((record) => record.id),
  );
  if (manifest.counts.references !== records.length) {
    throw new PackRefusal('listing-mismatch', 'the manifest counts other references');
  }
  return new Map(records.map((record) => [record.id, record]));
}

function refuseTwice(path: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new PackRefusal('duplicate-id', `${path}: ${id}`);
    seen.add(id);
  }
}

/** Reads something once and keeps it; a failed read (a drive pulled out) is tried again next time. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
