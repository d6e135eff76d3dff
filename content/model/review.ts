import { z } from 'zod';
import type { ReviewState } from './assurance.ts';
import { dateSchema, digestSchema, lineSchema, slugSchema } from './primitives.ts';

export * from './assurance.ts';

/** A named person approved one exact text: the approval names the hash of what was read. */
export const approvalSchema = z.strictObject({
  reviewer: lineSchema,
  credential: lineSchema,
  date: dateSchema,
  scope: lineSchema,
  contentHash: digestSchema,
});

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
