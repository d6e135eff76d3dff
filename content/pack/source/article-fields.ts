import { z } from 'zod';
import { articleTypes, originSchema } from '../../model/article.ts';
import {
  dateSchema,
  languageSchema,
  lineSchema,
  partialDateSchema,
  slugSchema,
} from '../../model/primitives.ts';
import { reviewSchema } from '../../model/review.ts';

/** An empty value, `field:` with nothing after it, is a missing one. */
const orMissing = <Schema extends z.ZodType>(schema: Schema): z.ZodType<z.infer<Schema> | undefined> =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const lines = z.array(lineSchema);

/** Front matter of an article. Keys are written `like_this`; inside `review` and `origin` too. */
export const articleFieldsSchema = z.strictObject({
  title: lineSchema,
  aliases: orMissing(lines.max(60)),
  summary: orMissing(z.string().trim().min(1).max(600)),
  type: z.enum(articleTypes),
  specialties: orMissing(z.array(slugSchema).max(6)),
  language: orMissing(languageSchema),
  updated: dateSchema,
  evidence_as_of: orMissing(partialDateSchema),
  review_due: orMissing(dateSchema),
  authors: orMissing(lines.max(30)),
  licence: orMissing(lineSchema),
  attribution: orMissing(lineSchema),
  origin: orMissing(originSchema),
  practice_change: orMissing(lineSchema),
  review: z.preprocess(withCamelKeys, reviewSchema),
});
export type ArticleFields = z.infer<typeof articleFieldsSchema>;

function withCamelKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, below]) => [
      key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      withCamelKeys(below),
    ]),
  );
}
