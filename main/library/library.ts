import type { ArticleListing } from '../../content/model/article.ts';
import type { PackChanges } from '../../content/model/changes.ts';
import type { EditorialPolicy } from '../../content/model/pack.ts';
import { failed, success, type Result } from '../../content/model/result.ts';
import { openPack, type OpenPack } from '../../content/pack/open.ts';
import type { VerifiedFiles } from '../../content/pack/pack-files.ts';
import type {
  ArticleReply,
  ChangesReply,
  GlossaryReply,
  LearningPathsReply,
  LibraryReply,
  LicencesReply,
  PackProblem,
  PackSummary,
  PolicyReply,
} from '../api/contract.ts';
import { articleReplyOf } from './article-reply.ts';
import { createCache } from './cache.ts';
import { changesSince } from './changes-since.ts';
import { libraryFailure } from './failures.ts';
import { type LibraryFile, libraryFileOf } from './library-file.ts';
import { afterRecall, listingAfterRecall, type Recalls } from './recalls.ts';
import { forbiddenBy, type PackRules } from './pack-rules.ts';
import { summaryOf } from './summary.ts';
import type { LibraryFiles } from './sources.ts';
import { wholeFailure } from './whole-failure.ts';

/** How many whole articles are kept in memory after they were read: a shift's reading, a few megabytes. */
const KEPT_ARTICLES = 100;

/** The packs open on this machine, and what stands in them. */
export interface Library {
  packs(): readonly PackSummary[];
  /** Pack files by id, for search to read by itself. */
  files(): readonly LibraryFile[];
  overview(): LibraryReply;
  article(pack: string, article: string): Promise<Result<ArticleReply>>;
  editorialPolicy(pack: string): Promise<Result<PolicyReply>>;
  licences(pack: string): Promise<Result<LicencesReply>>;
  /** What changed since the version this pack took the place of. */
  changes(pack: string): Promise<Result<ChangesReply>>;
  glossary(): Promise<Result<GlossaryReply>>;
  learningPaths(): Promise<Result<LearningPathsReply>>;
  media(pack: string, name: string): Promise<Result<{ bytes: Uint8Array; type: string }>>;
  /** Opens one more pack file; a pack of the same id gives way to it. A refused file is remembered as a problem. */
  add(file: string): Promise<Result<PackSummary>>;
  /**
   * Checks to the last file the packs that were opened on the word of their signed digests. One that fails is closed and
   * remembered as a problem; `onRefused` hears of it. Ends early when the library changes.
   */
  checkOpened(onRefused: () => Promise<void>): Promise<void>;
  /** Looks again at what is installed: opens what is new, closes what is gone. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

interface Shelf {
  readonly file: string;
  readonly pack: OpenPack;
  readonly summary: PackSummary;
  /** Compares it with the version before, once; null where there was none. */
  readonly changes: (() => Promise<Result<PackChanges>>) | null;
  readonly listings: ReadonlyMap<string, ArticleListing>;
}

/** Opens the packs; the bad ones are refused whole and reported as problems, the others go on. */
export async function openLibrary(options: {
  /** Which files make up the library at this moment. */
  readonly sources: () => Promise<LibraryFiles>;
  /** Raw Ed25519 public keys, base64. */
  readonly trustedKeys: readonly string[];
  readonly rules: PackRules;
  /** Told of every pack whose signed list of files holds, before the rest of it is read: it may still be refused. */
  readonly onFiles?: (files: VerifiedFiles) => void;
}): Promise<Library> {
  const shelves = new Map<string, Shelf>();
  let problems: PackProblem[] = [];
  let recalls: Recalls = { entries: [], problems: [] };
  let found: Pick<LibraryFiles, 'installed' | 'updates'> = { installed: new Map(), updates: new Map() };
  const cache = createCache<ArticleReply>(KEPT_ARTICLES);
  const { trustedKeys, onFiles } = options;

  let checking = new AbortController();
  /** Opened by hand for this session: they stay when the library looks again at what is installed. */
  const session = new Set<string>();

  async function add(file: string): Promise<Result<PackSummary>> {
    const opened = await openPack(file, { trustedKeys, onFiles });
    if (opened.ok) session.add(file);
    return await shelve(file, opened);
  }

  /** Puts an opened pack in its place; one of the same id gives way. A refused one is remembered as a problem. */
  async function shelve(
    file: string,
    opened: Awaited<ReturnType<typeof openPack>>,
  ): Promise<Result<PackSummary>> {
    problems = problems.filter((problem) => problem.file !== file);
    if (!opened.ok) {
      problems.push({ file, ...opened.failure });
      return opened;
    }
    const pack = opened.value;
    const update = found.updates.get(file) ?? null;
    const summary = summaryOf(pack, {
      installed: found.installed.get(file) ?? null,
      update: update && { from: update.from, at: update.at },
    });
    const forbidden = forbiddenBy(options.rules, summary);
    if (forbidden) {
      await pack.close();
      problems.push({ file, ...forbidden });
      return failed(forbidden);
    }
    await shelves.get(summary.id)?.pack.close();
    const listings = pack.contents.articles.map((listing) =>
      listingAfterRecall(listing, editionOf(summary), recalls),
    );
    shelves.set(summary.id, {
      file,
      pack,
      summary,
      changes: update && changesSince(update.before, pack, trustedKeys),
      listings: new Map(listings.map((listing) => [listing.id, listing])),
    });
    cache.clear();
    return success(summary);
  }

  async function checkOpened(onRefused: () => Promise<void>): Promise<void> {
    checking = new AbortController();
    const { signal } = checking;
    for (const [id, { file, pack }] of shelves) {
      if (pack.verified !== 'digests') continue;
      const failure = await wholeFailure(pack, signal);
      if (signal.aborted) return;
      if (failure === null) continue;
      shelves.delete(id);
      cache.clear();
      problems.push({ file, ...failure });
      await pack.close();
      await onRefused();
    }
  }

  async function refresh(): Promise<void> {
    checking.abort();
    const sources = await options.sources();
    ({ recalls } = sources);
    found = sources;
    problems = [
      ...(sources.problem ? [{ file: 'library.json', ...sources.problem }] : []),
      ...recalls.problems,
    ];
    await Promise.all([...shelves.values()].map((shelf) => shelf.pack.close()));
    shelves.clear();
    cache.clear();
    const files = [...new Set([...sources.files, ...session])];
    const opened = await Promise.all(files.map((file) => openPack(file, { trustedKeys, onFiles })));
    for (const [index, file] of files.entries()) {
      const pack = opened[index];
      if (pack) await shelve(file, pack);
    }
  }

  function onShelf(pack: string): Result<Shelf> {
    const shelf = shelves.get(pack);
    return shelf
      ? success(shelf)
      : failed(libraryFailure('pack-not-found', `There is no pack “${pack}” in this library.`));
  }

  async function article(pack: string, id: string): Promise<Result<ArticleReply>> {
    const key = `${pack}/${id}`;
    const kept = cache.get(key);
    if (kept) return success(kept);
    const shelf = onShelf(pack);
    if (!shelf.ok) return shelf;
    if (!shelf.value.listings.has(id)) {
      return failed(
        libraryFailure(
          'article-not-found',
          `The pack “${shelf.value.summary.title}” has no article “${id}”.`,
        ),
      );
    }
    const reply = await articleReplyOf(shelf.value.pack, shelf.value.summary, id);
    if (!reply.ok) return reply;
    const value = {
      ...reply.value,
      article: afterRecall(reply.value.article, editionOf(shelf.value.summary), recalls),
    };
    cache.set(key, value);
    return success(value);
  }

  async function editorialPolicy(pack: string): Promise<Result<PolicyReply>> {
    const shelf = onShelf(pack);
    if (!shelf.ok) return shelf;
    const { summary } = shelf.value;
    const policy: Result<EditorialPolicy | null> = await shelf.value.pack.readEditorialPolicy();
    if (!policy.ok) return policy;
    if (!policy.value) {
      return failed(
        libraryFailure('policy-not-found', `The pack “${summary.title}” brings no editorial policy.`),
      );
    }
    return success({ pack: summary, policy: policy.value });
  }

  async function licences(pack: string): Promise<Result<LicencesReply>> {
    const shelf = onShelf(pack);
    if (!shelf.ok) return shelf;
    const read = await shelf.value.pack.readLicences();
    return read.ok ? success({ pack: shelf.value.summary, licences: read.value }) : read;
  }

  async function changes(pack: string): Promise<Result<ChangesReply>> {
    const shelf = onShelf(pack);
    if (!shelf.ok) return shelf;
    const { summary } = shelf.value;
    if (!shelf.value.changes) {
      return failed(
        libraryFailure(
          'changes-not-found',
          `“${summary.title}” has not taken the place of an older version on this machine.`,
        ),
      );
    }
    const compared = await shelf.value.changes();
    return compared.ok ? success({ pack: summary, changes: compared.value }) : compared;
  }

  async function glossary(): Promise<Result<GlossaryReply>> {
    const terms: GlossaryReply['terms'] = [];
    for (const [pack, shelf] of shelves) {
      const read = await shelf.pack.readGlossary();
      if (!read.ok) return read;
      terms.push(...read.value.map((term) => ({ ...term, pack })));
    }
    return success({ terms: terms.sort((a, b) => a.term.localeCompare(b.term)) });
  }

  async function learningPaths(): Promise<Result<LearningPathsReply>> {
    const paths: LearningPathsReply['paths'] = [];
    for (const [pack, shelf] of shelves) {
      const read = await shelf.pack.readLearningPaths();
      if (!read.ok) return read;
      paths.push(...read.value.map((path) => ({ ...path, pack })));
    }
    return success({ paths });
  }

  await refresh();

  return {
    packs: () => [...shelves.values()].map((shelf) => shelf.summary),
    files: () => [...shelves.values()].map(({ pack, listings }) => libraryFileOf(pack, listings.values())),
    overview: () => ({
      packs: [...shelves.values()].map((shelf) => shelf.summary),
      problems,
      contents: [...shelves].map(([pack, shelf]) => ({ pack, articles: [...shelf.listings.values()] })),
    }),
    article,
    editorialPolicy,
    licences,
    changes,
    glossary,
    learningPaths,
    media: async (pack, name) => {
      const shelf = onShelf(pack);
      return shelf.ok ? await shelf.value.pack.readMedia(name) : shelf;
    },
    add,
    checkOpened,
    refresh,
    close: async () => {
      checking.abort();
      await Promise.all([...shelves.values()].map((shelf) => shelf.pack.close()));
    },
  };
}

function editionOf(summary: PackSummary): { pack: string; sequence: number } {
  return { pack: summary.id, sequence: summary.sequence };
}
