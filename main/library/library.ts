import type { ArticleListing } from '../../content/model/article.ts';
import type { EditorialPolicy } from '../../content/model/pack.ts';
import { failed, success, type Result } from '../../content/model/result.ts';
import { openPack, type OpenPack } from '../../content/pack/open.ts';
import type {
  ArticleReply,
  GlossaryReply,
  LearningPathsReply,
  LibraryReply,
  PackProblem,
  PackSummary,
  PolicyReply,
} from '../api/contract.ts';
import { apiFailure } from '../api/failures.ts';
import { articleReplyOf } from './article-reply.ts';
import { createCache } from './cache.ts';
import { summaryOf } from './summary.ts';
import type { LibraryFiles } from './sources.ts';

/** How many whole articles are kept in memory after they were read: a shift's reading, a few megabytes. */
const KEPT_ARTICLES = 100;

/** The packs open on this machine, and what stands in them. */
export interface Library {
  packs(): readonly PackSummary[];
  /** Pack files by id, for search to open by itself. */
  files(): readonly { id: string; file: string }[];
  overview(): LibraryReply;
  article(pack: string, article: string): Promise<Result<ArticleReply>>;
  editorialPolicy(pack: string): Promise<Result<PolicyReply>>;
  glossary(): Promise<Result<GlossaryReply>>;
  learningPaths(): Promise<Result<LearningPathsReply>>;
  media(pack: string, name: string): Promise<Result<{ bytes: Uint8Array; type: string }>>;
  /** Opens one more pack file; a pack of the same id gives way to it. A refused file is remembered as a problem. */
  add(file: string): Promise<Result<PackSummary>>;
  /** Looks again at what is installed: opens what is new, closes what is gone. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

interface Shelf {
  readonly file: string;
  readonly pack: OpenPack;
  readonly summary: PackSummary;
  readonly listings: ReadonlyMap<string, ArticleListing>;
}

/** Opens the packs; the bad ones are refused whole and reported as problems, the others go on. */
export async function openLibrary(options: {
  /** Which files make up the library at this moment. */
  readonly sources: () => Promise<LibraryFiles>;
  /** Raw Ed25519 public keys, base64. */
  readonly trustedKeys: readonly string[];
}): Promise<Library> {
  const shelves = new Map<string, Shelf>();
  let problems: PackProblem[] = [];
  const cache = createCache<ArticleReply>(KEPT_ARTICLES);
  const { trustedKeys } = options;

  async function add(file: string): Promise<Result<PackSummary>> {
    problems = problems.filter((problem) => problem.file !== file);
    const opened = await openPack(file, { trustedKeys });
    if (!opened.ok) {
      problems.push({ file, ...opened.failure });
      return opened;
    }
    const shelf = shelve(file, opened.value);
    await shelves.get(shelf.summary.id)?.pack.close();
    shelves.set(shelf.summary.id, shelf);
    cache.clear();
    return success(shelf.summary);
  }

  async function refresh(): Promise<void> {
    const { files, problem } = await options.sources();
    const gone = [...shelves].filter(([, shelf]) => !files.includes(shelf.file));
    await Promise.all(gone.map(([, shelf]) => shelf.pack.close()));
    for (const [id] of gone) shelves.delete(id);
    cache.clear();
    problems = problem ? [{ file: 'library.json', ...problem }] : [];
    const open = new Set([...shelves.values()].map((shelf) => shelf.file));
    await Promise.all(files.filter((file) => !open.has(file)).map(add));
  }

  function onShelf(pack: string): Result<Shelf> {
    const shelf = shelves.get(pack);
    return shelf
      ? success(shelf)
      : failed(apiFailure('pack-not-found', `There is no pack “${pack}” in this library.`));
  }

  async function article(pack: string, id: string): Promise<Result<ArticleReply>> {
    const key = `${pack}/${id}`;
    const kept = cache.get(key);
    if (kept) return success(kept);
    const shelf = onShelf(pack);
    if (!shelf.ok) return shelf;
    if (!shelf.value.listings.has(id)) {
      return failed(
        apiFailure('article-not-found', `The pack “${shelf.value.summary.title}” has no article “${id}”.`),
      );
    }
    const reply = await articleReplyOf(shelf.value.pack, shelf.value.summary, id);
    if (reply.ok) cache.set(key, reply.value);
    return reply;
  }

  async function editorialPolicy(pack: string): Promise<Result<PolicyReply>> {
    const shelf = onShelf(pack);
    if (!shelf.ok) return shelf;
    const { summary } = shelf.value;
    const policy: Result<EditorialPolicy | null> = await shelf.value.pack.readEditorialPolicy();
    if (!policy.ok) return policy;
    if (!policy.value) {
      return failed(
        apiFailure('policy-not-found', `The pack “${summary.title}” brings no editorial policy.`),
      );
    }
    return success({ pack: summary, policy: policy.value });
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
    files: () => [...shelves].map(([id, shelf]) => ({ id, file: shelf.file })),
    overview: () => ({
      packs: [...shelves.values()].map((shelf) => shelf.summary),
      problems,
      contents: [...shelves].map(([pack, shelf]) => ({ pack, articles: [...shelf.listings.values()] })),
    }),
    article,
    editorialPolicy,
    glossary,
    learningPaths,
    media: async (pack, name) => {
      const shelf = onShelf(pack);
      return shelf.ok ? await shelf.value.pack.readMedia(name) : shelf;
    },
    add,
    refresh,
    close: async () => {
      await Promise.all([...shelves.values()].map((shelf) => shelf.pack.close()));
    },
  };
}

function shelve(file: string, pack: OpenPack): Shelf {
  const listings = new Map(pack.contents.articles.map((listing) => [listing.id, listing]));
  return { file, pack, listings, summary: summaryOf(pack) };
}
