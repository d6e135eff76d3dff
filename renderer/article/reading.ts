import type { Question, Section } from '../../content/model/article.ts';
import type { Audience } from '../../content/model/audience.ts';
import { citationsOf, plainText, sentencesOf } from '../../content/model/reading.ts';
import type { Block, CitedReference, Inline, Sentence } from '../../content/model/text.ts';
import type { ArticleReferenceView, ArticleReply } from '../../main/api/contract.ts';

/** A place where a reference is cited, as the reader sees it now. */
export interface ClaimPlace {
  /** DOM id of the sentence, or of the question it belongs to. */
  readonly anchor: string;
  /** The sentence in plain words. */
  readonly text: string;
  /** Title of its section. */
  readonly section: string;
  /** The marker as it stands in this sentence, with the grade given for it. */
  readonly cited: CitedReference;
}

/** An article as one audience reads it: the order of its sections, and every claim of each reference. */
export interface Reading {
  readonly reply: ArticleReply;
  readonly audience: Audience;
  /** Stands before every DOM id of this article: empty where it is the only one of its page. */
  readonly place: string;
  /** Another audience whose words are shown beside one's own, if they are compared. */
  readonly comparedWith: Audience | null;
  /** Red flags first, then key points, then the text as written. */
  readonly sections: readonly Section[];
  readonly references: ReadonlyMap<string, ArticleReferenceView>;
  /** By reference id. */
  readonly claims: ReadonlyMap<string, readonly ClaimPlace[]>;
}

/** DOM id of a sentence. Ids of sections are the article's own, so that addresses name them. */
export const sentenceAnchor = (sentence: string, place = ''): string => `${place}claim-${sentence}`;
export const questionAnchor = (question: string, place = ''): string => `${place}question-${question}`;
export const referenceAnchor = (number: number, place = ''): string => `${place}reference-${number}`;

/** The article of a reply as `audience` reads it. `place` tells its DOM ids from those of another article of the same page. */
export function readingOf(
  reply: ArticleReply,
  audience: Audience,
  comparedWith: Audience | null = null,
  place = '',
): Reading {
  const sections = inReadingOrder(reply.article.sections);
  let claims: Map<string, ClaimPlace[]> | undefined;
  return {
    reply,
    audience,
    place,
    comparedWith: comparedWith === audience ? null : comparedWith,
    sections,
    references: new Map(reply.references.map((reference) => [reference.record.id, reference])),
    // Every sentence is read for them, and the first to ask comes after the first paint.
    get claims() {
      claims ??= claimsByReference([
        ...sections.flatMap((section) => placesIn(section, audience, place)),
        ...reply.article.questions.flatMap((question) => placesInQuestion(question, reply, place)),
      ]);
      return claims;
    },
  };
}

/** Red flags before key points before everything else; within each, as written. */
function inReadingOrder(sections: readonly Section[]): readonly Section[] {
  const rank = { 'red-flags': 0, 'key-points': 1, text: 2, 'self-test': 3 } as const;
  return [...sections].sort((a, b) => rank[a.role] - rank[b.role]);
}

function placesIn(section: Section, audience: Audience, place: string): ClaimPlace[] {
  return sentencesRead(section.blocks, audience).flatMap((sentence) =>
    placesOf(sentence, sentenceAnchor(sentence.id, place), section.title),
  );
}

function placesInQuestion(question: Question, reply: ArticleReply, place: string): ClaimPlace[] {
  const section =
    reply.article.sections.find(({ role }) => role === 'self-test')?.title ?? plainTextOf(question.prompt);
  const sentences = [
    ...question.prompt,
    ...question.options.flatMap(({ text }) => text),
    ...question.explanation,
  ];
  return sentences.flatMap((sentence) => placesOf(sentence, questionAnchor(question.id, place), section));
}

function placesOf(sentence: Sentence, anchor: string, section: string): ClaimPlace[] {
  const text = plainText(sentence.content).trim();
  return citationsOf(sentence.content).map((cited) => ({ anchor, text, section, cited }));
}

function claimsByReference(places: readonly ClaimPlace[]): Map<string, ClaimPlace[]> {
  const claims = new Map<string, ClaimPlace[]>();
  for (const place of places) {
    const others = claims.get(place.cited.reference) ?? [];
    claims.set(place.cited.reference, [...others, place]);
  }
  return claims;
}

/** The sentences an audience reads below these blocks, in reading order: of each wording, one. */
export const sentencesRead = (blocks: readonly Block[], audience: Audience): Sentence[] =>
  sentencesOf(blocks, audience);

/** Sentences as one plain text. */
export function plainTextOf(sentences: readonly Sentence[]): string {
  return sentences.map((sentence) => plainText(sentence.content).trim()).join(' ');
}

/** Sentences without their glossary marks: in a question, an explained word would give the answer away. */
export function withoutTerms(sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((sentence) => ({ ...sentence, content: sentence.content.flatMap(plainTerm) }));
}

function plainTerm(node: Inline): Inline[] {
  if (node.type === 'term') return node.children.flatMap(plainTerm);
  return 'children' in node ? [{ ...node, children: node.children.flatMap(plainTerm) }] : [node];
}

const WORDS_A_MINUTE = 200;

/** Minutes a calm reader takes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
