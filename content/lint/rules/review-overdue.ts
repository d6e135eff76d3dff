import type { Rule } from '../rule.ts';

export const reviewOverdue: Rule = {
  name: 'review-overdue',
  severity: 'warning',
  reason:
    'The author said by when somebody should look at the text again. Past that day the reader should know.',
  example: { bad: 'review_due: 2024-06-01', good: 'review_due: 2027-11-20' },
  article: ({ article: { reviewDue }, frontMatterLines }, _shared, { today }) => {
    if (reviewDue === null || reviewDue >= today) return [];
    return [
      {
        at: frontMatterLines.get('review_due') ?? { line: 1, column: 1 },
        message: `The text was to be looked at again by ${reviewDue}.`,
        todo: 'Read the newer evidence, update the text and set a new day.',
      },
    ];
  },
};
