import { readFile } from 'node:fs/promises';
import type { Article, ArticleListing } from '../../content/model/article.ts';
import { recallOf, type RecallEntry } from '../../content/model/recall.ts';
import { failed, success, type Failure, type Result } from '../../content/model/result.ts';
import type { Review } from '../../content/model/review.ts';
import { writeDurably } from '../../content/pack/durable.ts';
import { readRecall, type VerifiedRecall } from '../../content/pack/recall.ts';
import type { Store } from './store.ts';
import { systemFailure } from './system-failure.ts';

/** The recalls that hold on this machine, and the lists that could not be read. */
export interface Recalls {
  readonly entries: readonly RecallEntry[];
  readonly problems: readonly (Failure & { readonly file: string })[];
}

/** Reads every recall list of the library folder. A list that cannot be read is a problem to show, never silence. */
export async function readRecalls(store: Store, trustedKeys: readonly string[]): Promise<Recalls> {
  const files = await store.recallFiles();
  const read = await Promise.all(
    files.map(async (file) => ({ file, result: await readRecall(file, trustedKeys) })),
  );
  return {
    entries: read.flatMap(({ result }) => (result.ok ? result.value.list.entries : [])),
    problems: read.flatMap(({ file, result }) => (result.ok ? [] : [{ file, ...result.failure }])),
  };
}

/** Takes a recall list in. Of one publisher the newest list holds; an older one never replaces it. */
export function installRecall(
  store: Store,
  file: string,
  trustedKeys: readonly string[],
): Promise<Result<VerifiedRecall>> {
  return store.exclusively(async () => {
    const incoming = await readRecall(file, trustedKeys);
    if (!incoming.ok) return incoming;
    const target = store.recallFile(incoming.value.keyId);
    const kept = await readRecall(target, trustedKeys);
    if (kept.ok && kept.value.list.sequence > incoming.value.list.sequence) return failed(older);
    try {
      const bytes = await readFile(file);
      await writeDurably(target, async (handle) => {
        await handle.writeFile(bytes);
      });
      return success(incoming.value);
    } catch (error) {
      return failed(systemFailure(error, 'The recall list could not be kept'));
    }
  });
}

const older: Failure = {
  code: 'recall-older',
  message: 'A newer recall list of this publisher is already in force.',
  hint: 'Nothing was changed.',
};

/** Which edition of which pack an article belongs to. */
interface Edition {
  readonly pack: string;
  readonly sequence: number;
}

/** The article as a recall leaves it: withdrawn, with the reason. Its words stay readable under the banner. */
export function afterRecall(article: Article, edition: Edition, recalls: Recalls): Article {
  const recall = recallOf(recalls.entries, edition, article.id);
  return recall ? { ...article, review: withdrawnBy(recall) } : article;
}

/** The listing as a recall leaves it. */
export function listingAfterRecall(
  listing: ArticleListing,
  edition: Edition,
  recalls: Recalls,
): ArticleListing {
  return recallOf(recalls.entries, edition, listing.id) ? { ...listing, review: 'withdrawn' } : listing;
}

function withdrawnBy(recall: RecallEntry): Review {
  return { state: 'withdrawn', date: recall.date, reason: recall.reason };
}
