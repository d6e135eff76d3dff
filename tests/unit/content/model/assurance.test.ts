import { describe, expect, test } from 'vitest';
import { assuranceOf, reviewEnds, reviewStates, reviewSteps } from '../../../../content/model/assurance.ts';
import type { Review } from '../../../../content/model/review.ts';

const approval = {
  reviewer: 'A. Reader',
  credential: 'MD',
  date: '2026-05-01',
  scope: 'all',
  contentHash: 'a'.repeat(64),
};

describe('assuranceOf', () => {
  test.each<[Review, ReturnType<typeof assuranceOf>]>([
    [{ state: 'draft' }, { key: 'assurance.draft', tone: 'caution', values: {} }],
    [
      { state: 'submitted', submitted: '2026-01-02' },
      { key: 'assurance.submitted', tone: 'caution', values: { submitted: '2026-01-02' } },
    ],
    [
      { state: 'under-review', reviewer: 'A. Reader' },
      { key: 'assurance.under-review', tone: 'caution', values: {} },
    ],
    [
      { state: 'under-review', because: 'text-changed', lapsed: approval },
      {
        key: 'assurance.text-changed',
        tone: 'caution',
        values: { reviewer: 'A. Reader', date: '2026-05-01' },
      },
    ],
    [
      { state: 'approved', approval },
      {
        key: 'assurance.approved',
        tone: 'good',
        values: { reviewer: 'A. Reader', credential: 'MD', date: '2026-05-01', scope: 'all' },
      },
    ],
    [
      { state: 'superseded', date: '2026-01-02' },
      { key: 'assurance.superseded', tone: 'danger', values: { date: '2026-01-02' } },
    ],
    [
      { state: 'withdrawn', date: '2026-01-02', reason: 'Wrong.' },
      { key: 'assurance.withdrawn', tone: 'danger', values: { date: '2026-01-02', reason: 'Wrong.' } },
    ],
  ])('%j', (review, expected) => {
    expect(assuranceOf(review)).toEqual(expected);
  });

  test('only an approval sounds good', () => {
    const reviews: Review[] = [
      { state: 'draft' },
      { state: 'submitted', submitted: '2026-01-02' },
      { state: 'under-review' },
      { state: 'under-review', because: 'text-changed', lapsed: approval },
      { state: 'under-review', because: 'text-changed' },
      { state: 'superseded', date: '2026-01-02' },
      { state: 'withdrawn', date: '2026-01-02', reason: 'Wrong.' },
    ];
    for (const review of reviews) expect(assuranceOf(review).tone).not.toBe('good');
  });

  test('a lapse without the approval that lapsed claims nothing about it', () => {
    expect(assuranceOf({ state: 'under-review', because: 'text-changed' })).toEqual({
      key: 'assurance.under-review',
      tone: 'caution',
      values: {},
    });
  });

  test('steps and ends are all the states there are', () => {
    expect([...reviewSteps, ...reviewEnds]).toEqual(reviewStates);
    expect(new Set(reviewStates).size).toBe(6);
  });
});
