import { z } from 'zod';
import { dateSchema, digestSchema, lineSchema, slugSchema } from './primitives.ts';

/** The steps an article goes through, in order, as the stepper shows them. */
export const reviewSteps = ['draft', 'submitted', 'under-review', 'approved'] as const;
/** States that end an article's life. */
export const reviewEnds = ['superseded', 'withdrawn'] as const;
export const reviewStates = [...reviewSteps, ...reviewEnds] as const;
export type ReviewState = (typeof reviewStates)[number];

/** A named person approved one exact text: the approval names the hash of what was read. */
export const approvalSchema = z.strictObject({
  reviewer: lineSchema,
  credential: lineSchema,
  date: dateSchema,
  scope: lineSchema,
  contentHash: digestSchema,
});
export type Approval = z.infer<typeof approvalSchema>;

/** What an author or editor declares. Each state carries what makes it true, so an unsupported state cannot be written. */
export const reviewSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('draft') }),
  z.strictObject({ state: z.literal('submitted'), submitted: dateSchema }),
  z.strictObject({
    state: z.literal('under-review'),
    submitted: dateSchema.optional(),
    reviewer: lineSchema.optional(),
    /** Set when an approval no longer fits the text. */
    because: z.literal('text-changed').optional(),
    lapsed: approvalSchema.optional(),
  }),
  z.strictObject({ state: z.literal('approved'), approval: approvalSchema }),
  z.strictObject({ state: z.literal('superseded'), date: dateSchema, by: slugSchema.optional() }),
  z.strictObject({ state: z.literal('withdrawn'), date: dateSchema, reason: lineSchema }),
]);
export type Review = z.infer<typeof reviewSchema>;

const successors: Readonly<Record<ReviewState, readonly ReviewState[]>> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['draft', 'under-review', 'withdrawn'],
  'under-review': ['draft', 'submitted', 'approved', 'withdrawn'],
  approved: ['under-review', 'superseded', 'withdrawn'],
  superseded: ['withdrawn'],
  withdrawn: [],
};

/** Whether an article may go from one state to the other. */
export function canBecome(from: ReviewState, to: ReviewState): boolean {
  return successors[from].includes(to);
}

/**
 * The review that holds for a text: an approval given for other words falls back to `under-review`.
 * `contentHash` is the hash of the text as it is now.
 */
export function reviewOf(declared: Review, contentHash: string): Review {
  if (declared.state !== 'approved' || declared.approval.contentHash === contentHash) return declared;
  return { state: 'under-review', because: 'text-changed', lapsed: declared.approval };
}

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
        ? { key: 'assurance.text-changed', tone: 'caution', values: { reviewer: review.lapsed.reviewer, date: review.lapsed.date } }
        : { key: 'assurance.under-review', tone: 'caution', values: {} };
    case 'approved': {
      const { reviewer, credential, date, scope } = review.approval;
      return { key: 'assurance.approved', tone: 'good', values: { reviewer, credential, date, scope } };
    }
    case 'superseded':
      return { key: 'assurance.superseded', tone: 'danger', values: { date: review.date } };
    case 'withdrawn':
      return { key: 'assurance.withdrawn', tone: 'danger', values: { date: review.date, reason: review.reason } };
  }
}
