import type { ArticleListing } from '../../../content/model/article.ts';
import type { Facets, SearchFilters } from '../../api/contract.ts';
import type { LoadedPack, LoadedSections } from '../index/loaded-pack.ts';
import { failedFilters, FacetCounter } from '../query/filter.ts';
import type { Query } from '../query/query.ts';
import { type Scoring } from '../scoring.ts';
import { withFeedback } from './feedback.ts';
import { fields, Matcher } from './matches.ts';
import { retrieve } from './retrieve.ts';
import { type Place, Scorer, standsIn } from './scorer.ts';
import type { WaysToSay } from './snippet.ts';
import { frequencyOf, statisticsOf } from './statistics.ts';

/** A pack whose sections are loaded. */
export type ReadyPack = LoadedPack & { readonly sections: LoadedSections };

/** A section found, before it is dressed for display. */
export interface RankedSection {
  readonly pack: ReadyPack;
  /** Number of the section in its pack. */
  readonly section: number;
  readonly article: ArticleListing;
  readonly score: number;
  readonly coverage: number;
}

export interface Ranking {
  readonly ranked: readonly RankedSection[];
  readonly facets: Facets;
  /** Weight of each term, for snippets. */
  readonly termWeights: ReadonlyMap<string, number>;
  /** Every way the query may be said, for marks. */
  readonly ways: WaysToSay;
  /** Rarity of each concept of the query, times what it counts. */
  readonly conceptWeights: readonly number[];
}

/** Finds and ranks the sections of all packs for a query, best first. */
export function searchSections(
  packs: readonly ReadyPack[],
  query: Query,
  filters: SearchFilters,
  scoring: Scoring,
): Ranking {
  const sections = packs.map((pack) => pack.sections);
  const statistics = statisticsOf(sections);
  const frequencies = query.atoms.map((term) => frequencyOf(sections, term));
  const scorer = new Scorer(query, statistics, frequencies, scoring);
  const counter = new FacetCounter();
  const ranked: RankedSection[] = [];
  for (const pack of packs) {
    const candidates = retrieve(pack.sections, query, scorer);
    const slots = slotsOf(pack.sections, query);
    const matcher = new Matcher(pack.sections.forward, slots);
    for (const section of candidates) {
      const number = pack.sections.articleOf[section] ?? 0;
      const article = pack.titles.articles[number];
      if (!article) continue;
      const failed = failedFilters(filters, pack.id, article);
      if (failed.length > 1) continue;
      matcher.read(number, section);
      if (!holdsPhrases(matcher, query.required)) continue;
      const { score, coverage } = scorer.score(matcher, placeIn(pack, number, section));
      // It was visited for one word of a phrase, and does not hold the phrase.
      if (coverage === 0) continue;
      counter.add(pack.id, article, failed);
      if (failed.length > 0) continue;
      ranked.push({ pack, section, article, coverage, score: score * scoring.reviewWeight[article.review] });
    }
  }
  return {
    ranked: spread(
      withFeedback(ranked.sort(byScore), query, statistics, (term) => frequencyOf(sections, term), scoring),
      scoring,
    ),
    facets: counter.facets,
    termWeights: termWeightsOf(query, scorer),
    ways: waysOf(query),
    conceptWeights: scorer.weights,
  };
}

function placeIn({ documents, sections }: ReadyPack, article: number, section: number): Place {
  if (sections.placeOf[section] !== 0) return 'later';
  return documents.articles[article]?.sections.length === 1 ? 'only' : 'first';
}

/** Whether every phrase stands in one of the fields just read, word beside word. */
function holdsPhrases(matcher: Matcher, phrases: readonly (readonly number[])[]): boolean {
  return phrases.every((phrase) => fields.some((field) => standsIn(phrase, matcher[field])));
}

/** Per term number of the pack, 1 + the atom of the query it is. */
function slotsOf({ vocabulary }: LoadedSections, query: Query): Uint8Array {
  const slots = new Uint8Array(vocabulary.size);
  query.atoms.forEach((term, atom) => {
    const number = vocabulary.numberOf(term);
    if (number !== undefined) slots[number] = atom + 1;
  });
  return slots;
}

/** By score; each further section of one article keeps a little less, so that other articles are seen too. */
function spread(found: RankedSection[], scoring: Scoring): RankedSection[] {
  found.sort(byScore);
  const seen = new Map<ArticleListing, number>();
  const spreadOut = found.map((each) => {
    const times = seen.get(each.article) ?? 0;
    seen.set(each.article, times + 1);
    return times === 0 ? each : { ...each, score: each.score * scoring.sameArticle ** times };
  });
  return spreadOut.sort(byScore);
}

/** Best first; equal scores in the order of the pack, so that the same query always gives the same list. */
function byScore(a: RankedSection, b: RankedSection): number {
  return (
    b.score - a.score || (a.pack.id < b.pack.id ? -1 : a.pack.id > b.pack.id ? 1 : a.section - b.section)
  );
}

function waysOf({ concepts, atoms }: Query): WaysToSay {
  const alternatives = concepts.flatMap((concept) => concept.alternatives);
  return alternatives.map((way) => way.atoms.map((atom) => atoms[atom] ?? ''));
}

function termWeightsOf(query: Query, scorer: Scorer): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  query.concepts.forEach((concept, at) => {
    for (const { atoms, weight } of concept.alternatives) {
      for (const atom of atoms) {
        const term = query.atoms[atom] ?? '';
        const counts = (weight * (scorer.weights[at] ?? 0)) / atoms.length;
        weights.set(term, Math.max(counts, weights.get(term) ?? 0));
      }
    }
  });
  return weights;
}
