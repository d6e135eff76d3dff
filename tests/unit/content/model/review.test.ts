import { describe, expect, test } from 'vitest';
import {
  canBecome,
  reviewOf,
  reviewSchema,
  reviewStates,
  type Review,
} from '../../../../content/model/review.ts';

const approval = {
  reviewer: 'A. Reader',
  credential: 'MD',
  date: '2026-05-01',
  scope: 'whole article',
  contentHash: 'a'.repeat(64),
};
const approved: Review = { state: 'approved', approval };

describe('the states', () => {
  test('follow each other as a review does, and no other way', () => {
    const table = reviewStates.map((from) => [from, reviewStates.filter((to) => canBecome(from, to))]);
    expect(Object.fromEntries(table)).toEqual({
      draft: ['submitted', 'withdrawn'],
      submitted: ['draft', 'under-review', 'withdrawn'],
      'under-review': ['draft', 'submitted', 'approved', 'withdrawn'],
      approved: ['under-review', 'superseded', 'withdrawn'],
      superseded: ['withdrawn'],
      withdrawn: [],
    });
  });

  test('approval is reached only through review', () => {
    expect(reviewStates.filter((from) => canBecome(from, 'approved'))).toEqual(['under-review']);
  });
});

describe('what each state must carry', () => {
  test.each<[Review]>([
    [{ state: 'draft' }],
    [{ state: 'submitted', submitted: '2026-01-01' }],
    [{ state: 'under-review' }],
    [{ state: 'under-review', submitted: '2026-01-01', reviewer: 'A' }],
    [approved],
    [{ state: 'superseded', date: '2026-01-01', by: 'newer' }],
    [{ state: 'withdrawn', date: '2026-01-01', reason: 'Wrong.' }],
  ])('%j stands', (review) => {
    expect(reviewSchema.parse(review)).toEqual(review);
  });

  test.each<[string, unknown]>([
    ['submitted without a date', { state: 'submitted' }],
    ['submitted on a day that does not exist', { state: 'submitted', submitted: '2026-02-30' }],
    ['approved by nobody', { state: 'approved' }],
    ...Object.keys(approval).map((field): [string, unknown] => [
      `approved without ${field}`,
      {
        state: 'approved',
        approval: Object.fromEntries(Object.entries(approval).filter(([name]) => name !== field)),
      },
    ]),
    ['approved by a blank', { state: 'approved', approval: { ...approval, reviewer: '  ' } }],
    [
      'approved by a name that turns round',
      { state: 'approved', approval: { ...approval, reviewer: 'a\u202eb' } },
    ],
    ['approved for no text', { state: 'approved', approval: { ...approval, contentHash: '' } }],
    ['a draft with an approval', { state: 'draft', approval }],
    ['submitted with an approval', { state: 'submitted', submitted: '2026-01-01', approval }],
    ['withdrawn without a reason', { state: 'withdrawn', date: '2026-01-01' }],
    ['an unknown state', { state: 'reviewed' }],
    ['no state', {}],
  ])('%s does not', (_why, review) => {
    expect(reviewSchema.safeParse(review).success).toBe(false);
  });
});

describe('reviewOf', () => {
  test('an approval holds for the very text it was given for', () => {
    expect(reviewOf(approved, 'a'.repeat(64))).toBe(approved);
  });

  test('for any other text it lapses, and says whose it was', () => {
    expect(reviewOf(approved, 'b'.repeat(64))).toEqual({
      state: 'under-review',
      because: 'text-changed',
      lapsed: approval,
    });
  });

  test('what it makes is a review again', () => {
    const lapsed = reviewOf(approved, 'b'.repeat(64));
    expect(reviewSchema.parse(lapsed)).toEqual(lapsed);
    expect(reviewOf(lapsed, 'a'.repeat(64))).toBe(lapsed);
  });

  test('other states do not hang on the text', () => {
    const submitted: Review = { state: 'submitted', submitted: '2026-01-01' };
    expect(reviewOf(submitted, 'b'.repeat(64))).toBe(submitted);
  });
});
