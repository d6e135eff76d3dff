import { z } from 'zod';
import { lineSchema, slugSchema } from './primitives.ts';
import { referenceIdSchema } from './reference.ts';

export * from './reading.ts';

/**
 * The closed tree an article's text is stored in. It has no HTML, no attributes and no scripts: what is not named here
 * cannot be in a pack, and the renderer maps each node to one element.
 */

/** Evidence grade as its issuer gave it: the system names whose grade it is. */
export const gradeSchema = z.strictObject({ system: lineSchema, value: lineSchema });
export type Grade = z.infer<typeof gradeSchema>;

/** One reference named by a marker in the text, with the grade its issuer gave this very recommendation. */
export const citedReferenceSchema = z.strictObject({
  reference: referenceIdSchema,
  grade: gradeSchema.optional(),
});
export type CitedReference = z.infer<typeof citedReferenceSchema>;

const textSchema = z.strictObject({ type: z.literal('text'), value: z.string() });
const codeSchema = z.strictObject({ type: z.literal('code'), value: z.string() });
const breakSchema = z.strictObject({ type: z.literal('break') });
/** Citation markers that stand together, such as `[@a; @b]`. */
const citationSchema = z.strictObject({
  type: z.literal('citation'),
  cites: z.array(citedReferenceSchema).min(1),
});

export type Inline =
  | z.infer<typeof textSchema>
  | z.infer<typeof codeSchema>
  | z.infer<typeof breakSchema>
  | z.infer<typeof citationSchema>
  | { type: 'emphasis' | 'strong' | 'subscript' | 'superscript'; children: Inline[] }
  /** A link to an article of the same pack, or a section of it. */
  | { type: 'articleLink'; article: string; section?: string | undefined; children: Inline[] }
  | { type: 'calculatorLink'; calculator: string; children: Inline[] }
  /** An address in the world outside: shown to be copied, never fetched. */
  | { type: 'webAddress'; url: string; children: Inline[] }
  /** A word the glossary explains; `term` is the glossary entry's id. */
  | { type: 'term'; term: string; children: Inline[] };

const inlines = z.lazy(() => z.array(inlineSchema));
export const inlineSchema: z.ZodType<Inline> = z.discriminatedUnion('type', [
  textSchema,
  codeSchema,
  breakSchema,
  citationSchema,
  z.strictObject({ type: z.enum(['emphasis', 'strong', 'subscript', 'superscript']), children: inlines }),
  z.strictObject({
    type: z.literal('articleLink'),
    article: slugSchema,
    section: slugSchema.optional(),
    children: inlines,
  }),
  z.strictObject({ type: z.literal('calculatorLink'), calculator: slugSchema, children: inlines }),
  z.strictObject({
    type: z.literal('webAddress'),
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/)
      .max(1000),
    children: inlines,
  }),
  z.strictObject({ type: z.literal('term'), term: slugSchema, children: inlines }),
]);

/** A sentence of the author's, split at build. Its id is unique in the article; with a citation in it, it is a claim. */
export const sentenceSchema = z.strictObject({
  id: z.string().regex(/^s\d{1,6}$/, 'a sentence id such as "s12"'),
  content: z.array(inlineSchema).min(1),
});
export type Sentence = z.infer<typeof sentenceSchema>;

/** How soon a red flag must be acted on. */
export const urgencies = ['now', 'today', 'soon'] as const;
export type Urgency = (typeof urgencies)[number];

/** A warning sign and what to do about it: neither stands without the other. Never varies by audience. */
export const redFlagSchema = z.strictObject({
  urgency: z.enum(urgencies),
  sign: z.array(sentenceSchema).min(1),
  action: z.array(sentenceSchema).min(1),
});
export type RedFlag = z.infer<typeof redFlagSchema>;

const sentences = z.array(sentenceSchema);
const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), sentences: sentences.min(1) });
const tableSchema = z.strictObject({
  type: z.literal('table'),
  caption: sentences,
  align: z.array(z.enum(['left', 'right', 'center']).nullable()),
  head: z.array(sentences),
  rows: z.array(z.array(sentences)),
});
/** A drawing of the article, by its id in `Article.figures`. */
const figureBlockSchema = z.strictObject({
  type: z.literal('figure'),
  figure: slugSchema,
  caption: sentences,
});
const redFlagsSchema = z.strictObject({ type: z.literal('redFlags'), flags: z.array(redFlagSchema).min(1) });

export type Block =
  | z.infer<typeof paragraphSchema>
  | z.infer<typeof tableSchema>
  | z.infer<typeof figureBlockSchema>
  | z.infer<typeof redFlagsSchema>
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'note'; tone: 'note' | 'caution'; title?: string | undefined; blocks: Block[] }
  /** Positions on which sources disagree, shown side by side as a dispute. */
  | { type: 'conflict'; title?: string | undefined; blocks: Block[] }
  | { type: 'quote'; blocks: Block[] }
  /** The same claims in other words: an audience without a wording of its own reads the clinician's. */
  | { type: 'wording'; clinician: Block[]; student?: Block[] | undefined; public?: Block[] | undefined };

const blocks = z.lazy(() => z.array(blockSchema).min(1));
export const blockSchema: z.ZodType<Block> = z.discriminatedUnion('type', [
  paragraphSchema,
  tableSchema,
  figureBlockSchema,
  redFlagsSchema,
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(blocks).min(1) }),
  z.strictObject({
    type: z.literal('note'),
    tone: z.enum(['note', 'caution']),
    title: lineSchema.optional(),
    blocks,
  }),
  z.strictObject({ type: z.literal('conflict'), title: lineSchema.optional(), blocks }),
  z.strictObject({ type: z.literal('quote'), blocks }),
  z.strictObject({
    type: z.literal('wording'),
    clinician: blocks,
    student: blocks.optional(),
    public: blocks.optional(),
  }),
]);
