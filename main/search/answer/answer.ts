import type { Answer, AnswerReply, AnswerRequest, Hit } from '../../api/contract.ts';
import { labelsOf } from './citation-labels.ts';
import { analyse } from '../analysis/analyse.ts';
import { planQuery, type PlanContext } from '../query/plan.ts';
import { type RankedSection, type Ranking, type ReadyPack, searchSections } from '../rank/search-sections.ts';
import { answering, limits, type Scoring } from '../scoring.ts';
import { type Asked, type Evidence, evidenceFor, underHeading } from './evidence.ts';
import { nearestSections } from './nearest.ts';
import { asksForDose, readQuestion } from './question.ts';

/** Answers shown: more is a page to read, not an answer. */
const MOST_ANSWERS = 5;
/** Sections looked into for sentences. */
const SECTIONS_READ = 30;

export interface AnswerContext {
  readonly packs: readonly ReadyPack[];
  readonly scoring: Scoring;
  readonly plan: PlanContext;
}

/** Sentences of the library that answer a question, or a refusal with the nearest sections. Never composes one. */
export async function answerQuestion(request: AnswerRequest, context: AnswerContext): Promise<AnswerReply> {
  const text = request.q.slice(0, limits.queryLength);
  const open = openSections(request, context.packs);
  const headed = underHeading(text, open);
  const query = planQuery(text, context.plan, { literal: false, unfinished: false, cautious: true });
  const question = readQuestion(text);
  // `What is done` has no word to look for: only its heading says what is asked.
  if (query.concepts.length === 0 && headed.length > 0) return answered(request, headed);
  if (query.concepts.length === 0 && question.aspects.length === 0) return refusal(request, 'empty-question');
  const ranking = withoutWithdrawn(
    searchSections(context.packs, query, { pack: request.pack }, context.scoring),
  );
  const asked: Asked = { question, query, weights: ranking.conceptWeights, within: false };
  const nearest = nearestSections(ranking, asked, request.article);
  if (asksForDose(text, context.plan.thesaurus)) return refusal(request, 'dose', nearest);
  const strongestInside = strongest(open, { ...asked, within: true });
  const inArticle = strongestInside.length > 0 ? strongestInside : headed;
  // Without a topic a question can only be about the article that is open.
  const anywhere = question.topic.length === 0 ? [] : ranking.ranked.slice(0, SECTIONS_READ);
  const found = inArticle.length > 0 ? inArticle : strongest(anywhere, asked);
  if (found.length === 0) return refusal(request, 'not-in-library', nearest);
  return answered(request, found);
}

async function answered({ q }: AnswerRequest, found: readonly Evidence[]): Promise<AnswerReply> {
  const answers = await Promise.all(distinct(found).slice(0, MOST_ANSWERS).map(answerOf));
  return { question: q, refused: false, answers, nearest: [] };
}

function refusal(
  { q }: AnswerRequest,
  reason: NonNullable<AnswerReply['reason']>,
  nearest: Hit[] = [],
): AnswerReply {
  return { question: q, refused: true, reason, answers: [], nearest };
}

/** The sections of the article that is open, whether the search found them or not. */
function openSections(
  { article: id, pack: wanted }: AnswerRequest,
  packs: readonly ReadyPack[],
): RankedSection[] {
  if (id === undefined) return [];
  return packs
    .filter((pack) => wanted === undefined || pack.id === wanted)
    .flatMap((pack) => {
      const number = pack.titles.articles.findIndex((article) => article.id === id);
      const article = pack.titles.articles[number];
      if (!article || article.review === 'withdrawn') return [];
      const first = pack.sections.firstSectionOf[number] ?? 0;
      return article.sections.map((_, at) => ({ pack, article, section: first + at, score: 0, coverage: 0 }));
    });
}

/** What was withdrawn may be found and read as a record, but it answers nothing. */
function withoutWithdrawn(ranking: Ranking): Ranking {
  return { ...ranking, ranked: ranking.ranked.filter(({ article }) => article.review !== 'withdrawn') };
}

/** Evidence in these sections, strongest first, without what is much weaker than the first. */
function strongest(sections: readonly RankedSection[], asked: Asked): Evidence[] {
  const found = sections.flatMap((section) => evidenceFor(section, asked)).sort((a, b) => b.score - a.score);
  const least = (found[0]?.score ?? 0) * answering.keep;
  return found.filter(({ score }) => score >= least);
}

/** Leaves out sentences that say what a stronger one says already. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  const kept: { evidence: Evidence; terms: Set<string> }[] = [];
  for (const each of evidence) {
    const terms = new Set(analyse(each.sentence.text).map((token) => token.term));
    const repeats = kept.some((other) => {
      const shared = [...terms].filter((term) => other.terms.has(term)).length;
      return shared / Math.max(1, Math.min(terms.size, other.terms.size)) > SAME_SENTENCE;
    });
    if (!repeats) kept.push({ evidence: each, terms });
  }
  return kept.map((each) => each.evidence);
}

/** Share of the shorter sentence's words that the longer one has, above which both say the same. */
const SAME_SENTENCE = 0.8;

async function answerOf({ ranked, sentence, leadIn, path, score }: Evidence): Promise<Answer> {
  const { pack, article, section } = ranked;
  const place = pack.sections.placeOf[section] ?? 0;
  return {
    text: sentence.text,
    ...(leadIn === '' ? {} : { leadIn }),
    pack: pack.id,
    article: article.id,
    section: pack.documents.articles[pack.sections.articleOf[section] ?? 0]?.sections[place] ?? '',
    title: article.title,
    path: [...path],
    citations: await labelsOf(pack.source, article.id, sentence.cites),
    review: article.review,
    score: Math.round(score * 1e4) / 1e4,
    sentence: sentence.id,
  };
}
