import { expect, it } from 'vitest';
import { reviewStates } from '../../../../content/model/assurance.ts';
import { stepsOf } from '../../../../renderer/article/review-steps.ts';

it('marks one step as now, those before as done, those after as ahead', () => {
  expect(stepsOf('submitted')).toEqual({
    draft: 'done',
    submitted: 'now',
    'under-review': 'ahead',
    approved: 'ahead',
  });
});

it('shows approval as reached only for an approved text', () => {
  for (const state of reviewStates) {
    expect(stepsOf(state)?.approved === 'now').toBe(state === 'approved');
    expect(stepsOf(state)?.approved).not.toBe('done');
  }
});

it('has no steps for a text whose life has ended', () => {
  expect([stepsOf('superseded'), stepsOf('withdrawn')]).toEqual([null, null]);
});
