import { z } from 'zod';
import { lineSchema } from './primitives.ts';
import { referenceKinds } from './reference-label.ts';

export * from './reference-label.ts';

export const referenceIdSchema = z
  .string()
  .max(80)
  .regex(/^[A-Za-z][A-Za-z0-9_:.-]*$/, 'a reference id such as "meissner2005"');

const nameSchema = z.union([
  z.object({ family: lineSchema, given: lineSchema.optional() }),
  z.object({ literal: lineSchema }),
]);

const partialDateParts = z.array(z.number().int()).min(1).max(3);

/**
 * A bibliographic record: the part of CSL-JSON 1.0.2 that we show and export, with our own facts under `custom`.
 * Source: https://docs.citationstyles.org/en/stable/specification.html (field names), csl-data.json schema.
 */
export const referenceSchema = z.object({
  id: referenceIdSchema,
  type: z.enum(['article-journal', 'report', 'webpage', 'book', 'chapter', 'dataset', 'legislation']),
  title: z.string().trim().min(1).max(1000),
  author: z.array(nameSchema).max(100).default([]),
  'container-title': lineSchema.optional(),
  issued: z.object({ 'date-parts': z.array(partialDateParts).min(1).max(2) }).optional(),
  volume: z.string().max(40).optional(),
  issue: z.string().max(40).optional(),
  page: z.string().max(60).optional(),
  publisher: lineSchema.optional(),
  edition: z.string().max(40).optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI starts with "10."')
    .optional(),
  PMID: z.string().regex(/^\d+$/).optional(),
  ISBN: z.string().max(30).optional(),
  URL: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'a web address')
    .max(1000)
    .optional(),
  accessed: z.object({ 'date-parts': z.array(partialDateParts).min(1).max(2) }).optional(),
  language: z.string().max(20).optional(),
  custom: z.object({
    kind: z.enum(referenceKinds),
    /** The body that issued a guideline; required for guidelines by the linter. */
    issuer: lineSchema.optional(),
    /** The author list was cut: print "et al." */
    et_al: z.boolean().optional(),
    /** What became of the record after it was published. */
    status: z.enum(['current', 'superseded', 'retracted', 'corrected']).optional(),
    superseded_by: referenceIdSchema.optional(),
    /** Where the record itself was checked; at least two independent places for records we add. */
    verified_by: z.array(z.string().max(500)).optional(),
    confidence: z.string().max(200).optional(),
    topics: z.array(z.string().max(60)).optional(),
    note: z.string().max(2000).optional(),
  }),
});
export type Reference = z.infer<typeof referenceSchema>;
