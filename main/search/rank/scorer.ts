import type { FieldMatches } from '../index/matches.ts';
import type { Query } from '../query/query.ts';
import type { Scoring } from '../scoring.ts';
import { fields, type Matcher } from './matches.ts';
import { rarity, type Statistics } from './statistics.ts';

/** What a section scored, and how much of the query it holds. */
export interface SectionScore {
  readonly score: number;
  /** Share of the query, by rarity, that the section holds: 1 is all of it. */
  readonly coverage: number;
}

/** Where a section stands in its article. A section that is all of its article has nothing to lead. */
export type Place = 'only' | 'first' | 'later';

/** Scores sections for one query. Made once per query, used for every candidate of every pack. */
export class Scorer {
  readonly #query: Query;
  readonly #statistics: Statistics;
  readonly #scoring: Scoring;
  /** Rarity of each concept, times what it counts. */
  readonly weights: readonly number[];
  readonly #allWeight: number;
  /** Which concept an atom stands for by itself, or -1. */
  readonly #conceptOf: Int16Array;
  /** Which concepts an atom is part of, alone or in a phrase. */
  readonly #conceptsOf: readonly (readonly number[])[];
  readonly #counts: Float64Array;

  constructor(query: Query, statistics: Statistics, frequencies: readonly number[], scoring: Scoring) {
    this.#query = query;
    this.#statistics = statistics;
    this.#scoring = scoring;
    this.weights = query.concepts.map((concept) => {
      // A typed word the library hardly has, beside a synonym it is full of, is not rare for it.
      const frequency = Math.max(
        0,
        ...concept.alternatives.map(({ atoms }) => Math.min(...atoms.map((atom) => frequencies[atom] ?? 0))),
      );
      return concept.weight * rarity(frequency, statistics.sections);
    });
    this.#allWeight = this.weights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.#counts = new Float64Array(query.atoms.length);
    this.#conceptsOf = query.atoms.map((_, atom) =>
      query.concepts.flatMap(({ alternatives }, at) =>
        alternatives.some(({ atoms }) => atoms.includes(atom)) ? [at] : [],
      ),
    );
    this.#conceptOf = new Int16Array(query.atoms.length).fill(-1);
    query.concepts.forEach((concept, at) => {
      for (const { atoms } of concept.alternatives)
        if (atoms.length === 1) this.#conceptOf[atoms[0] ?? 0] = at;
    });
  }

  /** Scores the section the matcher has just read. */
  score(matcher: Matcher, place: Place): SectionScore {
    const concepts = this.#query.concepts;
    const saturated = new Float64Array(concepts.length);
    let pairs = 0;
    for (const field of fields) {
      const matches = matcher[field];
      if (matches.count === 0) continue;
      this.#countAtoms(matches);
      const average = this.#statistics.averageLength[field];
      const b = this.#scoring.lengthWeight[field];
      const length = Math.max(matches.length / average, this.#scoring.shortest);
      const norm = this.#scoring.fieldWeight[field] / (1 - b + b * length);
      concepts.forEach((concept, at) => {
        let count = 0;
        for (const { atoms, weight } of concept.alternatives)
          count += weight * this.#occurrences(atoms, matches);
        if (count > 0) saturated[at] = (saturated[at] ?? 0) + count * norm;
      });
      pairs += this.#pairs(matches);
    }
    const { k, coverage: coverageShare } = this.#scoring;
    let score = 0;
    let covered = 0;
    for (let at = 0; at < concepts.length; at++) {
      const count = saturated[at] ?? 0;
      if (count === 0) continue;
      const weight = this.weights[at] ?? 0;
      score += (weight * (k + 1) * count) / (k + count);
      covered += weight;
    }
    const coverage = covered / this.#allWeight;
    const aside = this.#isAside(matcher.heading) ? this.#scoring.secondarySection : 1;
    const whole = (score + pairs) * (1 - coverageShare + coverageShare * coverage) * aside;
    return { score: whole + this.#named(matcher, place), coverage };
  }

  #isAside({ atoms, count }: FieldMatches): boolean {
    for (let i = 0; i < count; i++) if (this.#query.secondary.includes(atoms[i] ?? -1)) return true;
    return false;
  }

  /** What it earns that the query names the article, or the section. */
  #named(matcher: Matcher, place: Place): number {
    const { exactTitle, exactAlias, exactHeading, leadSection, nameAmongWords, notLead } = this.#scoring;
    const title = this.#isQuery(matcher.title, 0, matcher.title.length) ? exactTitle : 0;
    const alias = title === 0 && this.#hasWholePart(matcher.alias) ? exactAlias : 0;
    const lead = place === 'first' ? leadSection * this.#shareNamed(matcher) ** 2 : 0;
    const heading = this.#hasWholePart(matcher.heading) ? exactHeading : 0;
    const whole = this.#allWeight * ((title + alias) * (place === 'later' ? notLead : 1) + lead + heading);
    return whole + nameAmongWords * this.#weightOfNames(matcher);
  }

  /** Weight of the longest name of the article that stands whole among other words of the query, in any order, or 0. */
  #weightOfNames({ title, alias }: Matcher): number {
    let most = this.#weightOfName(title, 0, title.length);
    alias.starts.forEach((start, part) => {
      most = Math.max(most, this.#weightOfName(alias, start, alias.ends[part] ?? start));
    });
    return most;
  }

  #weightOfName({ atoms, positions, count }: FieldMatches, start: number, end: number): number {
    const named = new Set<number>();
    let held = 0;
    for (let i = 0; i < count; i++) {
      const [position, concept] = [positions[i] ?? 0, this.#conceptOf[atoms[i] ?? 0] ?? -1];
      if (position < start || position >= end || concept < 0) continue;
      held++;
      named.add(concept);
    }
    const among = named.size < this.#query.concepts.length;
    return among && held === end - start ? this.#weightOf(named) : 0;
  }

  /** Share of the query, by rarity, that title and aliases hold: 1 where the query is but a topic. */
  #shareNamed({ title, alias }: Matcher): number {
    const named = new Set<number>();
    for (const field of [title, alias]) {
      this.#countAtoms(field);
      for (const concept of this.#conceptsIn(field)) if (this.#isHeld(concept, field)) named.add(concept);
    }
    return this.#weightOf(named) / this.#allWeight;
  }

  #weightOf(concepts: ReadonlySet<number>): number {
    let sum = 0;
    for (const concept of concepts) sum += this.weights[concept] ?? 0;
    return sum;
  }

  /** Concepts of which at least a word stands in a field. */
  #conceptsIn({ atoms, count }: FieldMatches): Set<number> {
    const concepts = new Set<number>();
    for (let i = 0; i < count; i++)
      for (const concept of this.#conceptsOf[atoms[i] ?? 0] ?? []) concepts.add(concept);
    return concepts;
  }

  /** Whether a concept is said in full by one of its ways, in the field just counted. */
  #isHeld(concept: number, matches: FieldMatches): boolean {
    const ways = this.#query.concepts[concept]?.alternatives ?? [];
    return ways.some(({ atoms }) => this.#occurrences(atoms, matches) > 0);
  }

  /** Whether one of the aliases or headings in a field is the query. */
  #hasWholePart(matches: FieldMatches): boolean {
    return matches.starts.some((start, part) => this.#isQuery(matches, start, matches.ends[part] ?? start));
  }

  #isQuery({ atoms, positions, count }: FieldMatches, start: number, end: number): boolean {
    const concepts = this.#query.concepts.length;
    if (end - start !== concepts || count < concepts) return false;
    let next = 0;
    for (let i = 0; i < count; i++) {
      if (this.#conceptOf[atoms[i] ?? 0] === next && positions[i] === start + next) next++;
    }
    return next === concepts;
  }

  #countAtoms(matches: FieldMatches): void {
    this.#counts.fill(0);
    for (let i = 0; i < matches.count; i++) {
      const atom = matches.atoms[i] ?? 0;
      this.#counts[atom] = (this.#counts[atom] ?? 0) + 1;
    }
  }

  #occurrences(atoms: readonly number[], matches: FieldMatches): number {
    const [first = 0] = atoms;
    if (atoms.length === 1) return this.#counts[first] ?? 0;
    return (this.#counts[first] ?? 0) === 0 ? 0 : phraseCount(atoms, matches);
  }

  /** What words typed side by side earn for standing side by side, or near. */
  #pairs({ atoms, positions, count }: FieldMatches): number {
    const { phrase, near, nearWindow } = this.#scoring;
    const found = new Map<number, number>();
    for (let i = 0; i < count; i++) {
      const left = this.#conceptOf[atoms[i] ?? 0] ?? -1;
      if (left < 0) continue;
      for (let j = i + 1; j < count; j++) {
        const gap = (positions[j] ?? 0) - (positions[i] ?? 0);
        if (gap > nearWindow) break;
        const right = this.#conceptOf[atoms[j] ?? 0] ?? -1;
        if (right < 0 || Math.abs(left - right) !== 1) continue;
        const earned = right > left && gap <= 2 ? phrase : near;
        const pair = Math.min(left, right);
        found.set(pair, (found.get(pair) ?? 0) + earned);
      }
    }
    let total = 0;
    for (const [pair, earned] of found) {
      const weight = Math.min(this.weights[pair] ?? 0, this.weights[pair + 1] ?? 0);
      // Saturates like a word does: the second time tells less.
      total += weight * ((2 * earned) / (1 + earned));
    }
    return total;
  }
}

/** How often the atoms stand in this order, side by side but for one dropped word at most between two of them. */
export function phraseCount(
  phrase: readonly number[],
  { atoms, positions, count: matched }: FieldMatches,
): number {
  let count = 0;
  for (let i = 0; i < matched; i++) {
    if (atoms[i] !== phrase[0]) continue;
    let found = 1;
    let last = positions[i] ?? 0;
    for (let j = i + 1; j < matched && found < phrase.length; j++) {
      const at = positions[j] ?? 0;
      if (at - last > 2) break;
      if (atoms[j] === phrase[found]) {
        found++;
        last = at;
      }
    }
    if (found === phrase.length) count++;
  }
  return count;
}

/** Whether the atoms stand in this order, side by side, with nothing between them. */
export function standsIn(
  phrase: readonly number[],
  { atoms, positions, count: matched }: FieldMatches,
): boolean {
  for (let i = 0; i + phrase.length <= matched; i++) {
    const from = positions[i] ?? 0;
    if (phrase.every((atom, at) => atoms[i + at] === atom && positions[i + at] === from + at)) return true;
  }
  return false;
}
