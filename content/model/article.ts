import { z } from 'zod';
import { type Audience, audienceSchema } from './audience.ts';
import { figureSchema } from './figure.ts';
import {
  dateSchema,
  digestSchema,
  languageSchema,
  lineSchema,
  partialDateSchema,
  slugSchema,
} from './primitives.ts';
import { referenceIdSchema } from './reference.ts';
import { reviewSchema, reviewStates } from './review.ts';
import { type Block, blockSchema, sentenceSchema } from './text.ts';

/** What kind of topic an article is; readers filter by it. */
export const articleTypes = ['emergency', 'condition', 'mechanism', 'skill', 'evidence', 'imported'] as const;
export type ArticleType = (typeof articleTypes)[number];

/** Sections with a meaning of their own; all others are plain text. */
export const sectionRoles = ['key-points', 'red-flags', 'text', 'self-test'] as const;

/** A heading and its text: the unit of search. Sections stand flat, in reading order; `path` names the headings above. */
export const sectionSchema = z.strictObject({
  id: slugSchema,
  role: z.enum(sectionRoles),
  title: lineSchema,
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  /** Headings from the outermost to this one, this one last. */
  path: z.array(lineSchema).min(1).max(3),
  blocks: z.array(blockSchema),
});
export type Section = z.infer<typeof sectionSchema>;

/** A self-test question. Exactly one option is right; the explanation cites. */
export const questionSchema = z.strictObject({
  id: z.string().regex(/^q\d{1,3}$/),
  prompt: z.array(sentenceSchema).min(1),
  options: z
    .array(z.strictObject({ text: z.array(sentenceSchema).min(1), right: z.boolean() }))
    .min(2)
    .max(6),
  explanation: z.array(sentenceSchema).min(1),
});
export type Question = z.infer<typeof questionSchema>;

/** A reference in its place in one article: its number, and the claims that use it. */
export const articleReferenceSchema = z.strictObject({
  reference: referenceIdSchema,
  /** 1, 2, 3 … in order of first mention: dense by construction. */
  number: z.number().int().positive(),
  /** Ids of the sentences that cite it, in reading order. */
  claims: z.array(z.string()).min(1),
});
export type ArticleReference = z.infer<typeof articleReferenceSchema>;

/** A linter warning that travels with the text and is shown to its reader. */
export const warningSchema = z.strictObject({
  rule: slugSchema,
  message: lineSchema,
  section: slugSchema.optional(),
  reference: referenceIdSchema.optional(),
});
export type Warning = z.infer<typeof warningSchema>;

/** Where an imported text came from. */
export const originSchema = z.strictObject({
  name: lineSchema,
  /** The id the record had where it came from; search hits carry it as `sourceId`. */
  id: z.string().max(300).optional(),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/)
    .max(1000)
    .optional(),
});

/** One topic, as it lies in a pack. */
export const articleSchema = z.strictObject({
  id: slugSchema,
  title: lineSchema,
  aliases: z.array(lineSchema).max(60),
  /** One plain sentence: what the article is about. */
  summary: z.string().trim().max(600),
  type: z.enum(articleTypes),
  specialties: z.array(slugSchema).max(6),
  language: languageSchema,
  updated: dateSchema,
  evidenceAsOf: partialDateSchema.nullable(),
  reviewDue: dateSchema.nullable(),
  authors: z.array(lineSchema).max(30),
  /** SPDX licence expression, such as `CC-BY-4.0`. */
  licence: lineSchema,
  attribution: lineSchema.optional(),
  /** What a reader should do differently since the edition before, in the author's words. */
  practiceChange: lineSchema.optional(),
  origin: originSchema.optional(),
  /** The review that holds for this very text (`reviewOf` was applied at build, and is again at open). */
  review: reviewSchema,
  /** SHA-256 of everything a reader reads: title, summary, practice change, sections, figures, questions. */
  contentHash: digestSchema,
  words: z.number().int().nonnegative(),
  sections: z.array(sectionSchema).min(1),
  references: z.array(articleReferenceSchema),
  figures: z.record(slugSchema, figureSchema),
  questions: z.array(questionSchema),
  warnings: z.array(warningSchema),
});
export type Article = z.infer<typeof articleSchema>;

/** An article as a list shows it: what `contents.json` holds, small enough to load before anything else. */
export const articleListingSchema = z.strictObject({
  id: slugSchema,
  title: lineSchema,
  aliases: z.array(lineSchema),
  summary: z.string(),
  type: z.enum(articleTypes),
  specialties: z.array(slugSchema),
  language: languageSchema,
  updated: dateSchema,
  reviewDue: dateSchema.nullable(),
  review: z.enum(reviewStates),
  licence: lineSchema,
  contentHash: digestSchema,
  sourceId: z.string().optional(),
  practiceChange: lineSchema.optional(),
  /** Audiences with a wording of their own beside the clinician's. */
  audiences: z.array(audienceSchema).min(1).optional(),
  words: z.number().int(),
  warnings: z.number().int(),
  questions: z.number().int(),
  sections: z.array(z.strictObject({ id: slugSchema, title: lineSchema })),
});
export type ArticleListing = z.infer<typeof articleListingSchema>;

/** Audiences an article has a wording of its own for, beside the clinician's. */
function audiencesOf(article: Article): Audience[] {
  const found = new Set<Audience>();
  const look = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'list') block.items.forEach(look);
      else if (block.type === 'wording') {
        if (block.student) found.add('student');
        if (block.public) found.add('public');
      } else if (block.type === 'note' || block.type === 'conflict' || block.type === 'quote')
        look(block.blocks);
    }
  };
  for (const section of article.sections) look(section.blocks);
  return [...found].sort();
}

/** The listing of an article. */
export function listingOf(article: Article): ArticleListing {
  const {
    id,
    title,
    aliases,
    summary,
    type,
    specialties,
    language,
    updated,
    reviewDue,
    licence,
    contentHash,
    words,
  } = article;
  const audiences = audiencesOf(article);
  return {
    id, title, aliases, summary, type, specialties, language, updated, reviewDue, licence, contentHash, words,
    review: article.review.state,
    ...(article.origin?.id === undefined ? {} : { sourceId: article.origin.id }),
    ...(article.practiceChange === undefined ? {} : { practiceChange: article.practiceChange }),
    ...(audiences.length === 0 ? {} : { audiences }),
    warnings: article.warnings.length,
    questions: article.questions.length,
    sections: article.sections.map((section) => ({ id: section.id, title: section.title })),
  }; // prettier-ignore
}
