import { analyse } from '../analysis/analyse.ts';
import { type Aspect, aspectsOfHeading } from '../analysis/aspects.ts';
import type { SearchSentence } from '../index/section-text.ts';
import type { Query } from '../query/query.ts';
import type { RankedSection } from '../rank/search-sections.ts';
import { answering } from '../scoring.ts';
import { asksIn, hasForm, isDefinition, saysLittle } from './sentence-signs.ts';
import type { Question } from './question.ts';

/** A sentence and how strongly it answers. */
export interface Evidence {
  readonly ranked: RankedSection;
  readonly sentence: SearchSentence;
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
  const { question } = asked;
  const { article } = ranked;
  const { path, sentences } = ranked.pack.sections.texts.read(ranked.section);
  const names = termsOf([article.title, ...article.aliases].join('. '));
  const context = new Set([...names, ...termsOf(path.join('. '))]);
  const named = asked.within ? 1 : shareOf(asked, context);
  const plain = question.aspects.length === 0;
  if (named < (plain ? answering.leastNamedPlain : answering.leastNamed)) return [];
  const aspects = sectionAspects(ranked, path);
  const topicTerms = termsOfTopic(asked);
  const heading = isTopic(path.at(-1) ?? '', topicTerms);
  const aboutIt =
    question.aspects.some((aspect) => aspects.has(aspect)) ||
    (heading && (plain || question.aspects.includes('definition')));
  const focus = [article.title, ...article.aliases].some((name) => isTopic(name, topicTerms));
  return sentences.flatMap((sentence, at) => {
    if (!sentence.quotable || !hasForm(sentence.text, question.form)) return [];
    const own = termsOf(sentence.text);
    const ownShare = shareOf(asked, own);
    const covered = shareOf(asked, new Set([...own, ...context]));
    const says = asksIn(sentence.text, question.aspects);
    const answers = plain ? ownShare > 0 : aboutIt || says;
    if (!answers || covered < (plain ? answering.thresholdPlain : answering.threshold)) return [];
    const opens = isDefinition(sentence.text, own, names);
    const score =
      covered +
      answering.named * named +
      (focus ? answering.focus : 0) +
      // Where the section is about it, its author's order says more than which sentence repeats the name.
      (aboutIt
        ? answering.aspectOfSection
        : answering.own * ownShare + (says ? answering.aspectOfSentence : 0)) +
      (opens && question.aspects.includes('definition') ? answering.definition : 0) +
      answering.early / (1 + at) -
      (saysLittle(sentence.text) ? answering.saysLittle : 0);
    return [{ ranked, sentence, path, score }];
  });
}

function sectionAspects({ article, section, pack }: RankedSection, path: readonly string[]): Set<Aspect> {
  const id = article.sections[pack.sections.placeOf[section] ?? 0]?.id ?? '';
  return new Set(path.flatMap((heading) => aspectsOfHeading(heading, id)));
}

/** Every term the topic may be said with. */
function termsOfTopic({ question, query }: Asked): Set<string> {
  const concepts = question.topic.flatMap((at) => query.concepts[at] ?? []);
  const atoms = concepts.flatMap(({ alternatives }) => alternatives.flatMap((way) => way.atoms));
  return new Set(atoms.map((atom) => query.atoms[atom] ?? ''));
}

/** Whether a name or heading is what was asked about, and nothing more. */
function isTopic(name: string, topic: ReadonlySet<string>): boolean {
  const terms = analyse(name).filter((token) => !token.joined);
  return terms.length > 0 && terms.every(({ term }) => topic.has(term));
}

function termsOf(text: string): Set<string> {
  return new Set(analyse(text).map((token) => token.term));
}

/** Share of the topic, by rarity, that these terms hold. A topic of nothing, asked of an open article, is held. */
function shareOf({ question, query, weights }: Asked, terms: ReadonlySet<string>): number {
  let all = 0;
  let held = 0;
  for (const at of question.topic) {
    const weight = weights[at] ?? 0;
    all += weight;
    const ways = query.concepts[at]?.alternatives ?? [];
    let best = 0;
    for (const way of ways)
      if (way.weight > best && way.atoms.every((atom) => terms.has(query.atoms[atom] ?? '')))
        best = way.weight;
    held += weight * best;
  }
  return all === 0 ? 1 : held / all;
}
