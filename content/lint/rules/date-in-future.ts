import type { Review } from '../../model/review.ts';
import type { Rule } from '../rule.ts';

export const dateInFuture: Rule = {
  name: 'date-in-future',
  severity: 'error',
  reason:
    'A date tells a reader how fresh a text is. One that has not come yet is a mistake, and the text would look fresh for longer than it is. The day counts wherever on Earth it has begun.',
  example: { bad: 'updated: 2099-01-01', good: 'updated: 2026-11-20' },
  article: ({ article, frontMatterLines }, _shared, { today }) => {
    const dates: [field: string, date: string | null | undefined][] = [
      ['updated', article.updated],
      ['evidence_as_of', article.evidenceAsOf],
      ...reviewDates(article.review),
    ];
    return dates.flatMap(([field, date]) => {
      if (!date || date <= today.slice(0, date.length)) return [];
      const at = frontMatterLines.get(field) ?? frontMatterLines.get('review') ?? { line: 1, column: 1 };
      return [
        {
          at,
          message: `“${field}” is ${date}, and today is ${today}.`,
          todo: 'Write the day it really was.',
        },
      ];
    });
  },
  pack: (shared, _articles, { today }) => {
    const dates: [file: string, field: string, date: string | undefined][] = [
      ['pack.yml', 'published', shared.info?.published],
      ['editorial-policy.md', 'updated', shared.editorialPolicy?.updated],
    ];
    return dates.flatMap(([file, field, date]) => {
      if (date === undefined || date <= today) return [];
      const at = (file === 'pack.yml' ? shared.infoLines.get(field) : undefined) ?? { line: 1, column: 1 };
      return [
        {
          file,
          at,
          message: `“${field}” is ${date}, and today is ${today}.`,
          todo: 'Write the day it really is.',
        },
      ];
    });
  },
};

function reviewDates(review: Review): [string, string | undefined][] {
  switch (review.state) {
    case 'draft':
      return [];
    case 'submitted':
      return [['review.submitted', review.submitted]];
    case 'under-review':
      return [
        ['review.submitted', review.submitted],
        ['review.approval.date', review.lapsed?.date],
      ];
    case 'approved':
      return [['review.approval.date', review.approval.date]];
    case 'superseded':
    case 'withdrawn':
      return [['review.date', review.date]];
  }
}
