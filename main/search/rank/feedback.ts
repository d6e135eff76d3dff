import type { FieldMatches } from '../index/matches.ts';
import type { Query } from '../query/query.ts';
import type { Scoring } from '../scoring.ts';
import { Matcher } from './matches.ts';
import type { RankedSection } from './search-sections.ts';
import { rarity, type Statistics } from './statistics.ts';

/** A word the best sections share, and what it adds to a section that holds it. */
type FeedbackTerms = ReadonlyMap<string, number>;

/** No slot table holds more atoms. */
const MOST_TERMS = 250;

/**
 * Raises sections that speak as the best ones do (pseudo-relevance feedback). A long query describes its subject without
 * naming every word of it; the ten best sections know the others. It only changes the order of what was found, and only for
 * queries of many words: a short one says what it means (docs/search.md).
 */
export function withFeedback(
  ranked: readonly RankedSection[],
  query: Query,
  statistics: Statistics,
  frequencyOf: (term: string) => number,
  scoring: Scoring,
): RankedSection[] {
  const { fromConcepts, sections, share, reranked } = scoring.feedback;
  if (query.concepts.length < fromConcepts) return [...ranked];
  const terms = termsOf(ranked.slice(0, sections), statistics, frequencyOf, scoring);
  const words = query.concepts.reduce((sum, concept) => sum + concept.weight, 0);
  const factor = (share / (1 - share)) * words;
  const readers = new Map<RankedSection['pack'], Reader>();
  return ranked.map((each, at) => {
    if (at >= reranked) return each;
    let reader = readers.get(each.pack);
    if (!reader) readers.set(each.pack, (reader = new Reader(each.pack, terms, statistics, scoring)));
    return { ...each, score: each.score + factor * reader.bonus(each) };
  });
}

/** The words that tell most about the best sections, with weights that sum to 1 times their rarity. */
function termsOf(
  best: readonly RankedSection[],
  statistics: Statistics,
  frequencyOf: (term: string) => number,
  { k, lengthWeight, feedback }: Scoring,
): FeedbackTerms {
  const top = best[0]?.score ?? 0;
  const shares = best.map(({ score }) => Math.exp((score - top) / feedback.decay));
  const all = shares.reduce((sum, share) => sum + share, 0) || 1;
  const told = new Map<string, number>();
  for (const [at, { pack, section }] of best.entries()) {
    const { forward, vocabulary } = pack.sections;
    const words = forward.termsOf(section);
    const norm = 1 - lengthWeight.text + (lengthWeight.text * words.length) / statistics.averageLength.text;
    const counts = new Map<number, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const term = vocabulary.term(word);
      const weight = ((shares[at] ?? 0) / all) * (count / (count + k * norm));
      told.set(term, (told.get(term) ?? 0) + weight);
    }
  }
  const weighed = [...told].flatMap(([term, weight]): [string, number, number][] => {
    const frequency = frequencyOf(term);
    const common = frequency < 2 || frequency > statistics.sections * feedback.commonest;
    const rare = rarity(frequency, statistics.sections);
    return common ? [] : [[term, weight * rare, rare]];
  });
  const kept = weighed.sort((a, b) => b[1] - a[1]).slice(0, Math.min(feedback.terms, MOST_TERMS));
  const sum = kept.reduce((total, [, weight]) => total + weight, 0) || 1;
  return new Map(kept.map(([term, weight, rare]) => [term, (weight / sum) * rare]));
}

/** Reads what sections of one pack hold of the feedback words. */
class Reader {
  readonly #matcher: Matcher;
  readonly #weights: readonly number[];
  readonly #counts: Float64Array;
  readonly #statistics: Statistics;
  readonly #scoring: Scoring;

  constructor(pack: RankedSection['pack'], terms: FeedbackTerms, statistics: Statistics, scoring: Scoring) {
    const { vocabulary, forward } = pack.sections;
    const slots = new Uint8Array(vocabulary.size);
    [...terms.keys()].forEach((term, atom) => {
      const number = vocabulary.numberOf(term);
      if (number !== undefined) slots[number] = atom + 1;
    });
    this.#matcher = new Matcher(forward, slots);
    this.#weights = [...terms.values()];
    this.#counts = new Float64Array(terms.size);
    this.#statistics = statistics;
    this.#scoring = scoring;
  }

  bonus({ pack, section }: RankedSection): number {
    this.#matcher.read(pack.sections.articleOf[section] ?? 0, section);
    this.#counts.fill(0);
    this.#count(this.#matcher.title, 'title');
    this.#count(this.#matcher.text, 'text');
    const { k } = this.#scoring;
    return this.#counts.reduce(
      (sum, count, atom) => sum + ((this.#weights[atom] ?? 0) * (k + 1) * count) / (k + count),
      0,
    );
  }

  #count({ atoms, count, length }: FieldMatches, field: 'title' | 'text'): void {
    const b = this.#scoring.lengthWeight[field];
    const norm =
      this.#scoring.fieldWeight[field] / (1 - b + (b * length) / this.#statistics.averageLength[field]);
    for (let i = 0; i < count; i++) {
      const atom = atoms[i] ?? 0;
      this.#counts[atom] = (this.#counts[atom] ?? 0) + norm;
    }
  }
}
