/** What may be said of a review state. Apart from the schemas, so that the page can use it without the parser. */
import type { Review } from './review.ts';

/** The steps an article goes through, in order, as the stepper shows them. */
export const reviewSteps = ['draft', 'submitted', 'under-review', 'approved'] as const;
/** States that end an article's life. */
export const reviewEnds = ['superseded', 'withdrawn'] as const;
export const reviewStates = [...reviewSteps, ...reviewEnds] as const;
export type ReviewState = (typeof reviewStates)[number];

/** How much a reader may lean on an article; the colour follows the words, never the reverse. */
export type AssuranceTone = 'caution' | 'good' | 'danger';

/** The one assurance a state allows: a message key of the catalogue, the values it needs, and its tone. */
export interface Assurance {
  readonly key:
    | 'assurance.draft'
    | 'assurance.submitted'
    | 'assurance.under-review'
    | 'assurance.text-changed'
    | 'assurance.approved'
    | 'assurance.superseded'
    | 'assurance.withdrawn';
  readonly tone: AssuranceTone;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The only place that knows which assurance sentence may be shown, on screen and on paper.
 * Only `approved` yields a sentence that says somebody reviewed the text.
 */
export function assuranceOf(review: Review): Assurance {
  switch (review.state) {
    case 'draft':
      return { key: 'assurance.draft', tone: 'caution', values: {} };
    case 'submitted':
      return { key: 'assurance.submitted', tone: 'caution', values: { submitted: review.submitted } };
    case 'under-review':
      return review.because === 'text-changed' && review.lapsed
        ? {
            key: 'assurance.text-changed',
            tone: 'caution',
            values: { reviewer: review.lapsed.reviewer, date: review.lapsed.date },
          }
        : { key: 'assurance.under-review', tone: 'caution', values: {} };
    case 'approved': {
      const { reviewer, credential, date, scope } = review.approval;
      return { key: 'assurance.approved', tone: 'good', values: { reviewer, credential, date, scope } };
    }
    case 'superseded':
      return { key: 'assurance.superseded', tone: 'danger', values: { date: review.date } };
    case 'withdrawn':
      return {
        key: 'assurance.withdrawn',
        tone: 'danger',
        values: { date: review.date, reason: review.reason },
      };
  }
}
