import type { Answer, AnswerReply, AnswerRequest } from '../../api/contract.ts';
import { labelsOf } from './citation-labels.ts';
import { analyse } from '../analysis/analyse.ts';
import { planQuery, type PlanContext } from '../query/plan.ts';
import { hitsOf } from '../rank/hit.ts';
import { type RankedSection, type Ranking, type ReadyPack, searchSections } from '../rank/search-sections.ts';
import { limits, type Scoring } from '../scoring.ts';
import { type Evidence, evidenceFor } from './evidence.ts';

/** Answers shown: more is a page to read, not an answer. */
const MOST_ANSWERS = 5;
/** Sections looked into for sentences. */
const SECTIONS_READ = 30;
/** Sections offered where the library has no answer. */
const NEAREST_SECTIONS = 3;

export interface AnswerContext {
  readonly packs: readonly ReadyPack[];
  readonly scoring: Scoring;
  readonly plan: PlanContext;
}

/** Sentences of the library that answer a question, or a refusal with the nearest sections. Never composes one. */
export async function answerQuestion(request: AnswerRequest, context: AnswerContext): Promise<AnswerReply> {
  const question = request.q.slice(0, limits.queryLength);
  const query = planQuery(question, context.plan, { literal: false, unfinished: false });
  if (query.concepts.length === 0)
    return { question: request.q, refused: true, reason: 'empty-question', answers: [], nearest: [] };
  const ranking = withoutWithdrawn(
    searchSections(context.packs, query, { pack: request.pack }, context.scoring),
  );
  const inArticle = ranking.ranked.filter(
    ({ pack, article }) => article.id === request.article && pack.id === (request.pack ?? pack.id),
  );
  const found = bestOf(inArticle, ranking) ?? bestOf(ranking.ranked.slice(0, SECTIONS_READ), ranking) ?? [];
  const answers = await Promise.all(distinct(found).slice(0, MOST_ANSWERS).map(answerOf));
  if (answers.length > 0) return { question: request.q, refused: false, answers, nearest: [] };
  const nearest = hitsOf(ranking, NEAREST_SECTIONS);
  return { question: request.q, refused: true, reason: 'not-in-library', answers: [], nearest };
}

/** What was withdrawn may be found and read as a record, but it answers nothing. */
function withoutWithdrawn(ranking: Ranking): Ranking {
  return { ...ranking, ranked: ranking.ranked.filter(({ article }) => article.review !== 'withdrawn') };
}

/** Evidence in these sections, strongest first; null when none is strong enough. */
function bestOf(sections: readonly RankedSection[], ranking: Ranking): Evidence[] | null {
  const found = sections.flatMap((section) => evidenceFor(section, ranking.termWeights));
  return found.length === 0 ? null : found.sort((a, b) => b.score - a.score);
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

async function answerOf({ ranked, sentence, path, score }: Evidence): Promise<Answer> {
  const { pack, article, section } = ranked;
  const place = pack.sections.placeOf[section] ?? 0;
  return {
    text: sentence.text,
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
