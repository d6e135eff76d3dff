import { analyse } from '../analysis/analyse.ts';
import { foldCharacters } from '../analysis/characters.ts';
import { type Aspect, aspectsOfHeading } from '../analysis/aspects.ts';
import { BETWEEN_CELLS, type SearchSentence } from '../index/section-text.ts';
import type { Query } from '../query/query.ts';
import type { RankedSection } from '../rank/search-sections.ts';
import { answering } from '../scoring.ts';
import {
  asksIn,
  hasForm,
  beginsWithName,
  isDefinitionOf,
  isTopic,
  isWarning,
  saysLittle,
} from './sentence-signs.ts';
import { plainTerm } from './plain-words.ts';
import type { Question } from './question.ts';

/** A sentence and how strongly it answers. */
export interface Evidence {
  readonly ranked: RankedSection;
  readonly sentence: SearchSentence;
  /** The sentence above its list, or the head of its table; empty where there is none. */
  readonly leadIn: string;
  readonly path: readonly string[];
  readonly score: number;
}

/** A question ready to be held against sentences. */
export interface Asked {
  readonly question: Question;
  readonly query: Query;
  /** What each concept of the query weighs: its rarity. */
  readonly weights: readonly number[];
  /** The sections are those of the article that is open: it need not be named. */
  readonly within: boolean;
}

/** The sentences of a section that may answer the question. */
export function evidenceFor(ranked: RankedSection, asked: Asked): Evidence[] {
  const { path, sentences } = ranked.pack.sections.texts.read(ranked.section);
  if (isTrap(ranked, path, asked.question)) return [];
  const place = placeOf(ranked, path, asked);
  return sentences.flatMap((sentence, at) => {
    if (!sentence.quotable) return [];
    const leadIn = sentences[sentence.leadIn ?? -1]?.text ?? '';
    const score = strengthOf({ text: sentence.text, leadIn, at }, place, asked);
    return score === null ? [] : [{ ranked, sentence, leadIn, path, score }];
  });
}

/** What an article says under the heading that was typed, in its order: its headings are the questions it offers. */
export function underHeading(typed: string, open: readonly RankedSection[]): Evidence[] {
  const asked = headingKey(typed);
  if (asked === '') return [];
  return open.flatMap((ranked) => {
    const { path, sentences } = ranked.pack.sections.texts.read(ranked.section);
    if (headingKey(path.at(-1) ?? '') !== asked) return [];
    const quotable = sentences.filter((sentence) => sentence.quotable);
    return quotable.map((sentence) => {
      const leadIn = sentences[sentence.leadIn ?? -1]?.text ?? '';
      return { ranked, sentence, leadIn, path, score: 1 };
    });
  });
}

/** The letters and digits of a heading: case, signs and spaces tell no two apart. */
function headingKey(text: string): string {
  return foldCharacters(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is true of every sentence of a section. */
interface Place {
  /** Every word the topic may be said with. */
  readonly topic: ReadonlySet<string>;
  /** Words of the article's names. */
  readonly names: ReadonlySet<string>;
  /** The same and the headings above the sentences. */
  readonly context: ReadonlySet<string>;
  /** Share of the topic that names and headings hold. */
  readonly named: number;
  /** The section is about what is asked. */
  readonly aboutIt: boolean;
  /** The author's own summary. */
  readonly keyPoints: boolean;
  readonly redFlags: boolean;
  /** Where sources disagree, and nobody asked. */
  readonly disputed: boolean;
  /** One of the article's names is the topic, and nothing more. */
  readonly focus: boolean;
  /** Share of the question's own words that the heading has: `How long to observe` is asked by its heading. */
  readonly headed: number;
}

function placeOf(ranked: RankedSection, path: readonly string[], asked: Asked): Place {
  const { article } = ranked;
  const { question } = asked;
  const named = [article.title, ...article.aliases];
  const names = termsOf(named.join('. '));
  const headings = termsOf(path.join('. '));
  const context = new Set([...names, ...headings]);
  const aspects = sectionAspects(ranked, path);
  const topic = termsOfTopic(asked);
  const heading = path.at(-1) ?? '';
  const plain = question.aspects.length === 0;
  const headedBy = (at: number): boolean => holds(asked, at, headings) > holds(asked, at, names);
  return {
    topic,
    names,
    context,
    named: asked.within ? 1 : shareOf(asked, context),
    aboutIt:
      question.aspects.some((aspect) => aspects.has(aspect)) ||
      (isTopic(heading, topic) && (plain || question.aspects.includes('definition'))) ||
      (plain && question.topic.some(headedBy) && shareOf(asked, context) >= answering.saysAll),
    keyPoints: aspects.has('key-points'),
    redFlags: aspects.has('red-flags'),
    disputed: aspects.has('dispute') && !question.aspects.includes('dispute'),
    focus: named.some((name) => isTopic(name, topic)),
    headed: shareOfWords(question.words, termsOf(heading)),
  };
}

interface Placed {
  readonly text: string;
  readonly leadIn: string;
  /** Number in the section. */
  readonly at: number;
}

/** How strongly a sentence answers, or null where it does not. */
function strengthOf({ text, leadIn, at }: Placed, place: Place, asked: Asked): number | null {
  const { question } = asked;
  if (!hasForm(text, question.form)) return null;
  const plain = question.aspects.length === 0;
  const own = termsOf(text);
  const withLeadIn = leadIn === '' ? own : new Set([...own, ...termsOf(leadIn)]);
  const ownShare = shareOf(asked, withLeadIn);
  const covered = shareOf(asked, new Set([...withLeadIn, ...place.context]));
  const withNames = shareOf(asked, new Set([...withLeadIn, ...place.names]));
  const asksMeaning = question.aspects.includes('definition');
  const definesTopic = asksMeaning && isDefinitionOf(text, own, place.topic) && ownShare >= answering.saysAll;
  const defines = definesTopic || (asksMeaning && beginsWithName(text, own, place.names));
  const saysAll =
    definesTopic || (plain && withNames >= answering.saysAll && vouchesForItself(question, own, place.topic));
  const least = plain ? answering.leastNamedPlain : answering.leastNamed;
  if (place.named < least && !saysAll) return null;
  if (covered < (plain ? answering.thresholdPlain : answering.threshold)) return null;
  const outright = defines || (question.form === 'warning' && isWarning(text));
  const label = aspectsOfLabel(leadIn);
  const labelled = label.some((aspect) => question.aspects.includes(aspect));
  const says =
    labelled || asksIn(text, question.aspects) || (place.redFlags && question.aspects.includes('symptoms'));
  // The nearest heading decides: `Cause.` within `How it is assessed` is not about tests.
  const elsewhere = !plain && label.length > 0 && !labelled;
  const aboutIt = (place.aboutIt && !elsewhere) || outright;
  // “An attack lasts two weeks”, under Gout, answers how long gout lasts.
  const saysHow =
    question.form !== 'any' && place.named >= answering.saysAll && shareOfWords(question.asking, own) > 0;
  if (!(plain ? ownShare > 0 || saysHow || place.aboutIt : aboutIt || says)) return null;
  return (
    covered +
    answering.named * place.named +
    (place.focus ? answering.focus : 0) +
    // Where the section is about it, its author's order says more than which sentence repeats the name.
    (aboutIt ? answering.aspectOfSection : answering.own * ownShare) +
    (says ? (aboutIt ? answering.says : answering.aspectOfSentence) : 0) +
    (outright ? answering.outright : 0) +
    answering.headed * place.headed +
    answering.asking * shareOfWords(question.asking, own) +
    (place.keyPoints ? answering.keyPoint : answering.early / (1 + at)) -
    (place.disputed ? answering.disputed : 0) -
    (saysLittle(text) ? answering.saysLittle : 0)
  );
}

/**
 * A sentence that says every word of the topic may need no name or heading to vouch for it: where the topic has several words,
 * or a form is asked for and it has that form, or it begins with the topic.
 */
function vouchesForItself(
  { topic, form }: Question,
  own: ReadonlySet<string>,
  terms: ReadonlySet<string>,
): boolean {
  if (topic.length > 2 || (topic.length > 1 && form !== 'any')) return true;
  const [first, second] = own;
  return topic.length === 1 && [first, second].some((term) => term !== undefined && terms.has(term));
}

/** Share of these words that stand among the terms. */
function shareOfWords(words: readonly string[], terms: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => terms.has(plainTerm(word))).length / words.length;
}

/** Pitfalls say what people do wrong: quoted as an answer, one reads as advice to do it. */
function isTrap(ranked: RankedSection, path: readonly string[], { aspects, form }: Question): boolean {
  return form !== 'warning' && !aspects.includes('pitfalls') && sectionAspects(ranked, path).has('pitfalls');
}

/** Words in bold above a sentence are a heading of its own; longer ones are a sentence. */
const LONGEST_LABEL = 4;

function aspectsOfLabel(leadIn: string): Aspect[] {
  const isLabel = !leadIn.includes(BETWEEN_CELLS) && leadIn.split(/\s+/).length <= LONGEST_LABEL;
  return isLabel ? aspectsOfHeading(leadIn, '') : [];
}

function sectionAspects({ article, section, pack }: RankedSection, path: readonly string[]): Set<Aspect> {
  const id = article.sections[pack.sections.placeOf[section] ?? 0]?.id ?? '';
  return new Set(path.flatMap((heading) => aspectsOfHeading(heading, id)));
}

/** Every term the topic may be said with. */
export function termsOfTopic({ question, query }: Asked): Set<string> {
  const concepts = question.topic.flatMap((at) => query.concepts[at] ?? []);
  const atoms = concepts.flatMap(({ alternatives }) => alternatives.flatMap((way) => way.atoms));
  return new Set(atoms.map((atom) => plainTerm(query.atoms[atom] ?? '')));
}

/** The words of a text, everyday ones as one. */
export function termsOf(text: string): Set<string> {
  return new Set(analyse(text).map((token) => plainTerm(token.term)));
}

/** Share of the topic, by rarity, that these terms hold. A topic of nothing, asked of an open article, is held. */
function shareOf(asked: Asked, terms: ReadonlySet<string>): number {
  let all = 0;
  let held = 0;
  for (const at of asked.question.topic) {
    const weight = asked.weights[at] ?? 0;
    all += weight;
    held += weight * holds(asked, at, terms);
  }
  return all === 0 ? 1 : held / all;
}

/** How well these terms hold a concept of the query: the weight of the best way it can be said with them. */
function holds({ query }: Asked, at: number, terms: ReadonlySet<string>): number {
  const ways = query.concepts[at]?.alternatives ?? [];
  const said = ways.filter(({ atoms }) =>
    atoms.every((atom) => terms.has(plainTerm(query.atoms[atom] ?? ''))),
  );
  return Math.max(0, ...said.map(({ weight }) => weight));
}
