import { open } from 'node:fs/promises';
import type { Article, ArticleListing, Warning } from '../model/article.ts';
import { listingOf } from '../model/article.ts';
import { PACK_FORMAT, packPaths, type Manifest, type Signature } from '../model/pack.ts';
import { hasErrors, inReadingOrder, type Problem } from '../model/problem.ts';
import { canonicalJson } from './canonical-json.ts';
import { writeDurably } from './durable.ts';
import type { Indexer } from './indexer.ts';
import { signBytes, type SigningKey } from './keys.ts';
import { openSpool, type Spool, type SpooledEntry } from './spool.ts';
import { brokenLinks, factsOf, openSource, type OpenSource } from './source/read-source.ts';
import type { ArticleFacts, Linter, PackInfo } from './source-types.ts';
import { writeZip, type PendingEntry } from './zip-writer.ts';

export interface BuildOptions {
  /** Folder of the source. */
  readonly source: string;
  /** File to write; an older one is replaced only by a whole new one. */
  readonly out: string;
  /** Left out: the pack is unsigned. */
  readonly key?: SigningKey | undefined;
  readonly indexer: Indexer;
  /** Its errors refuse the build; its warnings travel with the articles. */
  readonly linter?: Linter | undefined;
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface BuildProgress {
  readonly articles: number;
  readonly of: number;
}

export interface BuiltPack {
  readonly file: string;
  readonly bytes: number;
  readonly manifest: Manifest;
}

/** A pack, or why there is none. Warnings come with both; nothing is written unless a pack is. */
export type BuildOutcome =
  | { readonly built: BuiltPack; readonly problems: readonly Problem[] }
  | { readonly built: null; readonly problems: readonly Problem[] };

/**
 * Builds a pack from its source. The same source and key give the same bytes.
 * @throws the signal's reason when aborted, and file system errors of the target; no file is left behind then.
 */
export async function buildPack(options: BuildOptions): Promise<BuildOutcome> {
  const source = await openSource(options.source);
  const spool = await openSpool(options.out);
  try {
    const gathered = await gather(source, spool, options);
    const { info } = source.shared;
    if (!info || hasErrors(gathered.problems)) return { built: null, problems: gathered.problems };
    const built = await write(info, source, spool, gathered, options);
    return { built, problems: gathered.problems };
  } finally {
    await spool.remove();
  }
}

interface Gathered {
  readonly problems: readonly Problem[];
  readonly listings: ArticleListing[];
  readonly articles: SpooledEntry[];
}

/** Reads, checks and spools one article after another; none is kept. */
async function gather(source: OpenSource, spool: Spool, options: BuildOptions): Promise<Gathered> {
  const { shared } = source;
  const problems: Problem[] = [...source.problems];
  const facts: ArticleFacts[] = [];
  const listings: ArticleListing[] = [];
  const articles: SpooledEntry[] = [];
  for await (const read of source.articles()) {
    options.signal?.throwIfAborted();
    problems.push(...read.problems);
    if (!read.article) continue;
    const found = options.linter?.checkArticle(read.article, shared) ?? [];
    problems.push(...found);
    facts.push(factsOf(read.article));
    options.onProgress?.({ articles: facts.length, of: shared.articleIds.length });
    // After an error nothing will be written: reading goes on only to name the rest.
    if (hasErrors(problems)) continue;
    const article = withWarnings(read.article.article, [...read.problems, ...found]);
    options.indexer.add(article);
    listings.push(listingOf(article));
    articles.push(await spool.add(packPaths.article(article.id), jsonBytes(article)));
  }
  problems.push(...brokenLinks(shared, facts));
  const overall = options.linter?.checkPack(shared, facts) ?? [];
  problems.push(...overall);
  await amend(overall, { listings, articles }, spool);
  return { problems: inReadingOrder(problems), listings, articles };
}

function jsonBytes(value: unknown): Buffer {
  return Buffer.from(canonicalJson(value), 'utf8');
}

function withWarnings(article: Article, problems: readonly Problem[]): Article {
  const warnings = problems.filter((problem) => problem.severity === 'warning').map(warningOf);
  return warnings.length > 0 ? { ...article, warnings: [...article.warnings, ...warnings] } : article;
}

function warningOf({ rule, message, section, reference }: Problem): Warning {
  return {
    rule,
    message,
    ...(section === undefined ? {} : { section }),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** Adds warnings that only a look at the whole pack could give to the articles they are about. */
async function amend(
  problems: readonly Problem[],
  gathered: Pick<Gathered, 'listings' | 'articles'>,
  spool: Spool,
): Promise<void> {
  for (const [index, listing] of gathered.listings.entries()) {
    const own = problems.filter(
      (problem) => problem.severity === 'warning' && problem.article === listing.id,
    );
    const spooled = gathered.articles[index];
    if (own.length === 0 || !spooled) continue;
    const before = JSON.parse(Buffer.from(await spooled.load()).toString('utf8')) as Article;
    const article = withWarnings(before, own);
    gathered.listings[index] = listingOf(article);
    gathered.articles[index] = await spool.add(spooled.path, jsonBytes(article));
  }
}

async function write(
  info: PackInfo,
  source: OpenSource,
  spool: Spool,
  gathered: Gathered,
  options: BuildOptions,
): Promise<BuiltPack> {
  const { shared } = source;
  const search = await options.indexer.finish();
  options.signal?.throwIfAborted();
  const references = [...shared.references.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const small: [path: string, value: unknown][] = [
    [packPaths.contents, { articles: gathered.listings }],
    [packPaths.references, references],
    ...(shared.glossary.length > 0
      ? [[packPaths.glossary, { terms: shared.glossary }] as [string, unknown]]
      : []),
    ...(shared.learningPaths.length > 0
      ? [[packPaths.learningPaths, { paths: shared.learningPaths }] as [string, unknown]]
      : []),
    ...(shared.editorialPolicy
      ? [[packPaths.editorialPolicy, shared.editorialPolicy] as [string, unknown]]
      : []),
  ];
  const entries: SpooledEntry[] = [...gathered.articles];
  for (const [path, value] of small) entries.push(await spool.add(path, jsonBytes(value)));
  for (const { path, bytes } of search.entries) entries.push(await spool.add(path, bytes));
  entries.sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1));

  const manifest: Manifest = {
    format: PACK_FORMAT,
    id: info.id,
    title: info.title,
    description: info.description,
    version: info.version,
    sequence: info.sequence,
    published: info.published,
    licence: info.licence,
    languages: info.languages,
    publisher: {
      name: info.publisher,
      key: options.key ? { id: options.key.id, publicKey: options.key.publicKey } : null,
    },
    specialties: info.specialties,
    counts: {
      articles: gathered.listings.length,
      sections: gathered.listings.reduce((sum, listing) => sum + listing.sections.length, 0),
      references: references.length,
    },
    search: { analysis: search.analysis },
    entries: Object.fromEntries(entries.map(({ path, sha256, size }) => [path, { sha256, size }])),
  };
  await writeDurably(options.out, (handle) =>
    writeZip(handle, [...sealOf(manifest, options.key), ...entries], options.signal),
  );
  return { file: options.out, bytes: await sizeOf(options.out), manifest };
}

/** Contents come right after the manifest: what is needed first is read first, even from a slow disc. */
function rank(path: string): number {
  return path === packPaths.contents ? 0 : 1;
}

/** The manifest and, for a signed pack, its signature. */
function sealOf(manifest: Manifest, key: SigningKey | undefined): PendingEntry[] {
  const bytes = jsonBytes(manifest);
  const seal: PendingEntry[] = [{ path: packPaths.manifest, load: () => Promise.resolve(bytes) }];
  if (!key) return seal;
  const signature: Signature = { algorithm: 'ed25519', keyId: key.id, signature: signBytes(bytes, key) };
  return [...seal, { path: packPaths.signature, load: () => Promise.resolve(jsonBytes(signature)) }];
}

async function sizeOf(file: string): Promise<number> {
  const handle = await open(file, 'r');
  try {
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}
