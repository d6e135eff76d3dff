import { z } from 'zod';
import { lineSchema } from './primitives.ts';

/** Ways in which words can be another way to say something. */
export const thesaurusKinds = [
  'abbreviation',
  'lay-word',
  'synonym',
  'british-american',
  'eponym',
  'brand',
] as const;
export type ThesaurusKind = (typeof thesaurusKinds)[number];

const common = {
  /** What a reader may type. */
  term: lineSchema,
  /** What it may be written as. More than one are different senses where the entry is `ambiguous`, else all hold. */
  means: z.array(lineSchema).min(1).max(8),
  /** The senses exclude each other: MS is multiple sclerosis, or mitral stenosis. */
  ambiguous: z.literal(true).optional(),
  /** Only in capitals, because the small letters are another word: `ALL`, `FIT`, `US`. */
  capitals: z.literal(true).optional(),
  /** Term and meanings are names of drugs. */
  drug: z.literal(true).optional(),
  /** The long way does not lead back to the term: Murphy's sign is not another name of cholecystitis. */
  oneWay: z.literal(true).optional(),
};

/** An entry says where it comes from, or that this project's editors wrote it. */
export const thesaurusEntrySchema = z.union([
  z.strictObject({ ...common, source: z.string().regex(/^[a-z0-9-]+$/) }),
  z.strictObject({ ...common, editorial: z.literal(true) }),
]);
export type ThesaurusEntry = z.infer<typeof thesaurusEntrySchema>;

/** One file of `content/thesaurus`: entries of one kind and topic. */
export const thesaurusFileSchema = z.strictObject({
  kind: z.enum(thesaurusKinds),
  entries: z.array(thesaurusEntrySchema).min(1),
});
export type ThesaurusFile = z.infer<typeof thesaurusFileSchema>;

/** Pairs of drug names that have been mistaken for each other: search never swaps one for the other. */
export const lookAlikesSchema = z.strictObject({
  source: z.string().regex(/^[a-z0-9-]+$/),
  pairs: z.array(z.tuple([lineSchema, lineSchema])).min(1),
});
export type LookAlikes = z.infer<typeof lookAlikesSchema>;

/** Where entries come from, by the name they cite it with. */
export const thesaurusSourcesSchema = z.record(
  z.string(),
  z.strictObject({ title: lineSchema, licence: lineSchema }),
);
