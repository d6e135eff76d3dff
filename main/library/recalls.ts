import type { Article, ArticleListing } from '../../content/model/article.ts';
import { recallOf, type RecallEntry } from '../../content/model/recall.ts';
import { failed, success, type Failure, type Result } from '../../content/model/result.ts';
import type { Review } from '../../content/model/review.ts';
import { writeDurably } from '../../content/pack/durable.ts';
import { readRecall, type VerifiedRecall } from '../../content/pack/recall.ts';
import type { RecallObstacle, RecallOffer } from '../api/contract.ts';
import { obstacleTo, reportOnRecall, type Edition } from './recall-report.ts';
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

/** Looks at a recall list as putting it in force would, and says what it would change. Changes nothing. */
export async function inspectRecall(
  store: Store,
  file: string,
  trustedKeys: readonly string[],
  editions: readonly Edition[],
): Promise<Result<RecallOffer>> {
  const incoming = await readRecall(file, trustedKeys);
  if (!incoming.ok) return incoming;
  const inForce = await readRecall(store.recallFile(incoming.value.keyId), trustedKeys);
  return success(reportOnRecall(incoming.value, inForce.ok ? inForce.value : null, editions));
}

/** The editions installed here, as far as the library folder says. */
export async function installedEditions(store: Store): Promise<Edition[]> {
  const installed = await store.read();
  if (!installed.ok) return [];
  return Object.entries(installed.value.packs).flatMap(([pack, { current }]) =>
    current ? [{ pack, sequence: current.sequence }] : [],
  );
}

/** Puts a recall list in force. Of one publisher the newest list holds; an older one never replaces it. */
export function installRecall(
  store: Store,
  file: string,
  trustedKeys: readonly string[],
): Promise<Result<VerifiedRecall>> {
  return store.exclusively(async () => {
    const incoming = await readRecall(file, trustedKeys);
    if (!incoming.ok) return incoming;
    const target = store.recallFile(incoming.value.keyId);
    // One that can no longer be read counts as none: its replacement is the cure.
    const inForce = await readRecall(target, trustedKeys);
    const obstacle = inForce.ok ? obstacleTo(incoming.value, inForce.value) : null;
    if (obstacle === 'already-in-force') return incoming;
    if (obstacle) return failed(obstacles[obstacle]);
    try {
      await writeDurably(target, async (handle) => {
        await handle.writeFile(`${JSON.stringify(incoming.value.file)}\n`);
      });
      return incoming;
    } catch (error) {
      return failed(systemFailure(error, 'The recall list could not be kept'));
    }
  });
}

const obstacles: Readonly<Record<Exclude<RecallObstacle, 'already-in-force'>, Failure>> = {
  'newer-in-force': {
    code: 'recall-older',
    message: 'A newer recall list of this publisher is already in force.',
    hint: 'Nothing was changed.',
  },
  'same-sequence-other-content': {
    code: 'recall-same-sequence',
    message:
      'This recall list has the same number as the one in force but other content; one of the two is not what it says.',
    hint: 'Nothing was changed. Ask the publisher which one is right; a correction must carry a higher number.',
  },
};

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
