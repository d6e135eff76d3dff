import { listingOf, type Article, type ArticleListing } from '../model/article.ts';
import { packPaths, type LicenceShare } from '../model/pack.ts';
import { hasErrors, inReadingOrder, type Problem } from '../model/problem.ts';
import { canonicalJson } from './canonical-json.ts';
import { readHere, type ReadArticles } from './checked-article.ts';
import { detached } from './detached.ts';
import type { Indexer } from './indexer.ts';
import { createLicenceLedger } from './licence-ledger.ts';
import { brokenLinks, type OpenSource } from './source/read-source.ts';
import type { ArticleFacts, Linter } from './source-types.ts';
import type { Spool, SpooledEntry } from './spool.ts';
import { withWarnings } from './warnings.ts';

export interface GatherOptions {
  readonly indexer: Indexer;
  /** Its errors refuse the build; its warnings travel with the articles. */
  readonly linter?: Linter | undefined;
  /** How articles are read and checked: one after another in this thread, unless told otherwise. */
  readonly read?: ReadArticles | undefined;
  readonly onProgress?: ((progress: BuildProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface BuildProgress {
  readonly articles: number;
  readonly of: number;
}

/** What reading and checking a source leaves: its problems, and its articles on disk. */
export interface Gathered {
  readonly problems: readonly Problem[];
  readonly listings: ArticleListing[];
  readonly articles: SpooledEntry[];
  readonly licences: readonly LicenceShare[];
}

/** Reads, checks and spools one article after another; none is kept. */
export async function gather(source: OpenSource, spool: Spool, options: GatherOptions): Promise<Gathered> {
  const { shared } = source;
  const problems: Problem[] = [...source.problems];
  const facts: ArticleFacts[] = [];
  const listings: ArticleListing[] = [];
  const articles: SpooledEntry[] = [];
  const ledger = createLicenceLedger();
  let read = 0;
  let broken = hasErrors(problems);
  for await (const one of (options.read ?? readHere)(source, options.linter)) {
    options.signal?.throwIfAborted();
    read += 1;
    problems.push(...one.problems);
    if (one.facts) facts.push(one.facts);
    options.onProgress?.({ articles: read, of: shared.articleIds.length });
    // After an error nothing will be written: reading goes on only to name the rest.
    broken ||= hasErrors(one.problems);
    if (!one.bytes || broken) continue;
    const article = JSON.parse(Buffer.from(one.bytes).toString('utf8')) as Article;
    options.indexer.add(article);
    ledger.add(article);
    listings.push(detached(listingOf(article)));
    articles.push(await spool.add(packPaths.article(article.id), one.bytes));
  }
  problems.push(...brokenLinks(shared, facts));
  const overall = options.linter?.checkPack(shared, facts) ?? [];
  problems.push(...overall);
  await amend(overall, { listings, articles }, spool);
  return { problems: inReadingOrder(problems), listings, articles, licences: ledger.shares() };
}

export function jsonBytes(value: unknown): Buffer {
  return Buffer.from(canonicalJson(value), 'utf8');
}

/** Adds warnings that only a look at the whole pack could give to the articles they are about. */
async function amend(
  problems: readonly Problem[],
  gathered: Pick<Gathered, 'listings' | 'articles'>,
  spool: Spool,
): Promise<void> {
  const warnings = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.severity !== 'warning' || problem.article === undefined) continue;
    warnings.set(problem.article, [...(warnings.get(problem.article) ?? []), problem]);
  }
  for (const [index, listing] of gathered.listings.entries()) {
    const own = warnings.get(listing.id);
    const spooled = gathered.articles[index];
    if (!own || !spooled) continue;
    const before = JSON.parse(Buffer.from(await spooled.load()).toString('utf8')) as Article;
    const article = withWarnings(before, own);
    gathered.listings[index] = listingOf(article);
    gathered.articles[index] = await spool.add(spooled.path, jsonBytes(article));
  }
}
