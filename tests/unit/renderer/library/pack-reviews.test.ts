import { describe, expect, it } from 'vitest';
import { packReviewsOf } from '../../../../renderer/library/pack-reviews.ts';

const now = new Date('2026-11-23T12:00:00');
const published = '2026-11-01';

describe('the review summary of a pack', () => {
  it('says that nothing is approved, rather than leaving it out', () => {
    const { counts } = packReviewsOf([{ review: 'submitted', reviewDue: '2027-01-01' }], published, now);
    expect(counts).toEqual([
      { state: 'approved', articles: 0 },
      { state: 'submitted', articles: 1 },
    ]);
  });

  it('counts every state that occurs, and what is overdue', () => {
    const { counts, overdue } = packReviewsOf(
      [
        { review: 'draft', reviewDue: null },
        { review: 'approved', reviewDue: '2026-11-22' },
        { review: 'approved', reviewDue: '2026-11-23' },
        { review: 'withdrawn', reviewDue: '2020-01-01' },
      ],
      published,
      now,
    );
    expect(counts).toEqual([
      { state: 'approved', articles: 2 },
      { state: 'draft', articles: 1 },
      { state: 'withdrawn', articles: 1 },
    ]);
    expect(overdue).toBe(2);
  });

  it('says nothing of what is overdue by a clock that is wrong', () => {
    const early = new Date('2026-01-01T12:00:00');
    expect(
      packReviewsOf([{ review: 'draft', reviewDue: '2025-01-01' }], published, early).overdue,
    ).toBeNull();
  });
});
