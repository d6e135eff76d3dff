import type { ArticleListing } from '../../content/model/article.ts';
import { reviewStates, type ReviewState } from '../../content/model/assurance.ts';
import { reviewTiming } from '../article/review-timing.ts';

/** How far the articles of a pack have been reviewed. */
export interface PackReviews {
  /** States that occur, and always `approved`: that there are none is what a reader must know. */
  readonly counts: readonly { readonly state: ReviewState; readonly articles: number }[];
  /** Articles whose review is overdue; null where this device's clock cannot say. */
  readonly overdue: number | null;
}

/** Counts articles by review state, in the order of a review, and those whose next review is overdue. */
export function packReviewsOf(
  listings: readonly Pick<ArticleListing, 'review' | 'reviewDue'>[],
  published: string,
  now: Date,
): PackReviews {
  const counts = new Map<ReviewState, number>();
  for (const { review } of listings) counts.set(review, (counts.get(review) ?? 0) + 1);
  const timings = listings.map(({ reviewDue }) => reviewTiming(reviewDue, published, now).kind);
  return {
    counts: [...reviewStates]
      .sort((a, b) => Number(b === 'approved') - Number(a === 'approved'))
      .map((state) => ({ state, articles: counts.get(state) ?? 0 }))
      .filter(({ state, articles }) => articles > 0 || state === 'approved'),
    overdue: timings.includes('clock-wrong') ? null : timings.filter((kind) => kind === 'overdue').length,
  };
}
