import { describe, expect, it } from 'vitest';
import { reviewTiming } from '../../../../renderer/article/review-timing.ts';

const published = '2026-11-20';

describe('reviewTiming', () => {
  it('counts the days to a review, none on the day itself', () => {
    expect(reviewTiming('2026-12-01', published, new Date(2026, 10, 21, 23, 30))).toEqual({
      kind: 'due',
      days: 10,
    });
    expect(reviewTiming('2026-12-01', published, new Date(2026, 11, 1, 12))).toEqual({
      kind: 'due',
      days: 0,
    });
  });

  it('counts the days since a missed one', () => {
    expect(reviewTiming('2026-12-01', published, new Date(2026, 11, 2))).toEqual({
      kind: 'overdue',
      days: 1,
    });
    expect(reviewTiming('2026-12-01', published, new Date(2027, 11, 1))).toEqual({
      kind: 'overdue',
      days: 365,
    });
  });

  it('says nothing about a review by a clock that is before the pack itself', () => {
    expect(reviewTiming('2026-12-01', published, new Date(2001, 0, 1))).toEqual({ kind: 'clock-wrong' });
    expect(reviewTiming(null, published, new Date(2001, 0, 1))).toEqual({ kind: 'clock-wrong' });
  });

  it('trusts a clock where the day of publication has not begun yet', () => {
    expect(reviewTiming('2026-12-01', published, new Date('2026-11-19T20:00:00Z')).kind).toBe('due');
  });

  it('knows when no date was set', () => {
    expect(reviewTiming(null, published, new Date(2026, 11, 1))).toEqual({ kind: 'unknown' });
  });
});
