/** How an article stands to the day its next review is due. */
export type ReviewTiming =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'due'; readonly days: number }
  | { readonly kind: 'overdue'; readonly days: number }
  /** The device's clock is before the pack was published: nothing can be said about what is overdue. */
  | { readonly kind: 'clock-wrong' };

const DAY_MS = 86_400_000;

/**
 * When the review of an article is due, by a clock that may be wrong.
 * @param reviewDue day, `YYYY-MM-DD`, or null where none was set
 * @param published day the pack was published: no right clock shows an earlier one
 * @param now the device's clock
 */
export function reviewTiming(reviewDue: string | null, published: string, now: Date): ReviewTiming {
  // A day of grace: the publisher may live where the day began earlier.
  if (now.getTime() < Date.parse(published) - DAY_MS) return { kind: 'clock-wrong' };
  if (reviewDue === null) return { kind: 'unknown' };
  const days = Math.floor((Date.parse(reviewDue) - startOfDay(now)) / DAY_MS);
  return days >= 0 ? { kind: 'due', days } : { kind: 'overdue', days: -days };
}

function startOfDay(now: Date): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
}
