import { z } from 'zod';
import { keyIdSchema, publicKeySchema } from './pack.ts';
import { dateSchema, lineSchema, slugSchema } from './primitives.ts';

export const RECALL_FORMAT = 1;
export const RECALL_EXTENSION = '.nlrecall';

/** One withdrawal: a whole pack or one article of it, in every edition up to a sequence. */
export const recallEntrySchema = z.strictObject({
  pack: slugSchema,
  /** Absent: the whole pack. */
  article: slugSchema.optional(),
  /** The last sequence that is recalled; a later edition is not. Absent: every edition. */
  upToSequence: z.number().int().positive().optional(),
  date: dateSchema,
  /** Why, in words for a reader. */
  reason: lineSchema,
});
export type RecallEntry = z.infer<typeof recallEntrySchema>;

/** What the signature of a recall list covers. A list replaces every earlier one of its publisher. */
export const recallListSchema = z.strictObject({
  format: z.literal(RECALL_FORMAT),
  publisher: lineSchema,
  /** Grows with every list: an older list never replaces a newer one. */
  sequence: z.number().int().positive(),
  issued: dateSchema,
  entries: z.array(recallEntrySchema).max(100_000),
});
export type RecallList = z.infer<typeof recallListSchema>;

/** A recall list as it is carried: `list` is the exact JSON text that was signed. */
export const recallFileSchema = z.strictObject({
  kind: z.literal('nightlamp-recall'),
  list: z.string().max(64 * 1024 * 1024),
  key: z.strictObject({ id: keyIdSchema, publicKey: publicKeySchema }),
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
export type RecallFile = z.infer<typeof recallFileSchema>;

/** The recall that holds for an article of an edition, or null. A recall of the whole pack holds for each article. */
export function recallOf(
  entries: readonly RecallEntry[],
  edition: { readonly pack: string; readonly sequence: number },
  article: string,
): RecallEntry | null {
  const holding = entries.filter(
    (entry) =>
      entry.pack === edition.pack &&
      (entry.article === undefined || entry.article === article) &&
      (entry.upToSequence === undefined || edition.sequence <= entry.upToSequence),
  );
  return holding.find((entry) => entry.article === article) ?? holding[0] ?? null;
}
