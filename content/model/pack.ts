import { z } from 'zod';
import { articleListingSchema } from './article.ts';
import { dateSchema, digestSchema, languageSchema, lineSchema, slugSchema } from './primitives.ts';
import { blockSchema } from './text.ts';

/** Version of the file format this program writes and reads. A pack of any other is refused, never guessed at. */
export const PACK_FORMAT = 1;
export const PACK_EXTENSION = '.nlpack';

/** Version of a pack's content, such as `2026.11` or `1.4.2`: numbers joined by dots. */
export const packVersionSchema = z
  .string()
  .max(40)
  .regex(/^\d+(?:\.\d+){0,3}$/, 'numbers joined by dots, such as 2026.11');

export const specialtySchema = z.strictObject({ id: slugSchema, title: lineSchema });
export type Specialty = z.infer<typeof specialtySchema>;

/** A list in which nothing stands twice. */
const distinctSlugs = z
  .array(slugSchema)
  .max(200)
  .refine((ids) => new Set(ids).size === ids.length, 'one stands twice');

/** What stands on the downtime quick list, the most urgent first. Of a part left out the pack says nothing. */
export const quickListSchema = z.strictObject({
  articles: distinctSlugs.optional(),
  calculators: distinctSlugs.optional(),
});
export type QuickListChoice = z.infer<typeof quickListSchema>;

/** First 16 hexadecimal digits of the SHA-256 of the raw Ed25519 public key. */
export const keyIdSchema = z.string().regex(/^[0-9a-f]{16}$/);

/** Raw Ed25519 public key, 32 bytes, base64. */
export const publicKeySchema = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);

/** `manifest.json`: what the signature covers. It names every other file of the pack by digest. */
export const manifestSchema = z.strictObject({
  format: z.literal(PACK_FORMAT),
  id: slugSchema,
  title: lineSchema,
  description: z.string().trim().max(1000),
  version: packVersionSchema,
  /** Grows with every release of the same id: what anti-rollback compares. */
  sequence: z.number().int().positive(),
  published: dateSchema,
  licence: lineSchema,
  languages: z.array(languageSchema).min(1),
  publisher: z.strictObject({
    name: lineSchema,
    /** Null for an unsigned pack. */
    key: z.strictObject({ id: keyIdSchema, publicKey: publicKeySchema }).nullable(),
  }),
  specialties: z.array(specialtySchema),
  quickList: quickListSchema.optional(),
  counts: z.strictObject({
    articles: z.number().int(),
    sections: z.number().int(),
    references: z.number().int(),
  }),
  /** Digest of analysis options and search library: an index made otherwise is rebuilt, never trusted. */
  search: z.strictObject({ analysis: digestSchema }),
  /** Every other entry but the signature: path → SHA-256 of its bytes and their number. */
  entries: z.record(
    z.string().max(300),
    z.strictObject({ sha256: digestSchema, size: z.number().int().nonnegative() }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;
/** What a manifest says of its pack. */
export type PackManifest = Omit<Manifest, 'entries'>;

/** `manifest.sig`: Ed25519 over the bytes of `manifest.json`. */
export const signatureSchema = z.strictObject({
  algorithm: z.literal('ed25519'),
  keyId: keyIdSchema,
  signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/),
});
export type Signature = z.infer<typeof signatureSchema>;

/** `contents.json`: every article as a list shows it. */
export const contentsSchema = z.strictObject({ articles: z.array(articleListingSchema) });
export type Contents = z.infer<typeof contentsSchema>;

/** `glossary.json` */
export const glossaryTermSchema = z.strictObject({
  id: slugSchema,
  term: lineSchema,
  aliases: z.array(lineSchema).default([]),
  /** The meaning in plain words. */
  plain: z.string().trim().min(1).max(600),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
export const glossarySchema = z.strictObject({ terms: z.array(glossaryTermSchema) });

/** `editorial-policy.json`: the policy page as text of the same closed tree. */
export const editorialPolicySchema = z.strictObject({
  title: lineSchema,
  updated: dateSchema,
  blocks: z.array(z.union([z.strictObject({ type: z.literal('heading'), title: lineSchema }), blockSchema])),
});
export type EditorialPolicy = z.infer<typeof editorialPolicySchema>;

/** `learning-paths.json`: ordered lists of articles with a goal. */
export const learningPathSchema = z.strictObject({
  id: slugSchema,
  title: lineSchema,
  goal: z.string().trim().min(1).max(600),
  for: lineSchema,
  articles: z.array(slugSchema).min(1),
});
export const learningPathsSchema = z.strictObject({ paths: z.array(learningPathSchema) });
export type LearningPath = z.infer<typeof learningPathSchema>;

/** `licences.json`: under which licences the articles stand, who must be named, and how many articles each is for. */
export const licenceShareSchema = z.strictObject({
  licence: lineSchema,
  /** Who must be named; absent where an article names nobody. */
  attribution: lineSchema.optional(),
  articles: z.number().int().positive(),
});
export const licenceLedgerSchema = z.strictObject({ licences: z.array(licenceShareSchema) });
export type LicenceShare = z.infer<typeof licenceShareSchema>;

/** How far a pack's signature may be believed. */
export type PackTrust =
  /** Signed by a key this machine trusts. */
  | 'trusted'
  /** The signature is sound, but the key is not one this machine knows. */
  | 'unknown-key'
  | 'unsigned';

/** Names of the files in a pack. */
export const packPaths = {
  manifest: 'manifest.json',
  signature: 'manifest.sig',
  contents: 'contents.json',
  references: 'references.json',
  glossary: 'glossary.json',
  editorialPolicy: 'editorial-policy.json',
  learningPaths: 'learning-paths.json',
  licences: 'licences.json',
  article: (id: string) => `articles/${id}.json`,
  media: (name: string) => `media/${name}`,
  search: (name: string) => `search/${name}`,
} as const;
