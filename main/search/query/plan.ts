import { analyse, isAcronym, type Token } from '../analysis/analyse.ts';
import { type Aspect, type AskedAspect, aspectsAsked, aspectTerm } from '../analysis/aspects.ts';
import { foldSpelling } from '../analysis/spelling.ts';
import { splitUnit } from '../analysis/units.ts';
import { phraseKey } from '../analysis/phrase-words.ts';
import { editDistance } from '../index/edit-distance.ts';
import type { Vocabulary } from '../index/vocabulary-reader.ts';
import { limits, type Scoring } from '../scoring.ts';
import { Draft } from './draft.ts';
import type { Alternative, Query } from './query.ts';
import { repairSpelling } from './spelling-repair.ts';
import type { Expansion, Thesaurus } from './thesaurus.ts';
import { quotedPhrases, type TypedWord, typedWords } from './typed-words.ts';

/** What the planner may ask of the library. */
export interface PlanContext {
  readonly vocabularies: readonly Vocabulary[];
  readonly thesaurus: Thesaurus;
  readonly scoring: Scoring;
}

export interface PlanOptions {
  /** No abbreviation, synonym or spelling changes. */
  readonly literal: boolean;
  /** The last word may be half typed. */
  readonly unfinished: boolean;
  /** Repair only a single slip: an answer about another word than the one asked is worse than none. */
  readonly cautious?: boolean;
  /** Phrases of the query that are searched just as typed. */
  readonly asTyped?: readonly string[];
}

function isSingleSlip(typed: string, meant: string | undefined): boolean {
  return meant !== undefined && editDistance(foldSpelling(typed), foldSpelling(meant), 1) <= 1;
}

/** The `mg` of `5 mg` is no abbreviation of a disease. */
function isUnit(word: string, before: string): boolean {
  return /\d\s*$/.test(before) && splitUnit(`1${word.toLowerCase()}`) !== null;
}

/** The phrases of a request's `asTyped`. */
export function phrasesAsTyped(asTyped: string | undefined): string[] {
  return (asTyped ?? '').split('|', limits.queryWords).filter((phrase) => phrase.trim() !== '');
}

/** What is disputed, and what goes wrong, are read after what to do. */
const secondaryAspects: readonly Aspect[] = ['dispute', 'pitfalls'];

/** Turns what was typed into what is looked for. */
export function planQuery(text: string, context: PlanContext, options: PlanOptions): Query {
  return new Planner(text, context, options).plan();
}

class Planner {
  readonly #text: string;
  readonly #context: PlanContext;
  readonly #options: PlanOptions;
  readonly #draft = new Draft();
  readonly #words: readonly TypedWord[];
  readonly #expansions: readonly Expansion[];
  /** Keys of the phrases whose change the reader has undone. */
  readonly #undone: ReadonlySet<string>;

  constructor(text: string, context: PlanContext, options: PlanOptions) {
    this.#text = text;
    this.#context = context;
    this.#options = options;
    this.#words = typedWords(text);
    this.#undone = new Set((options.asTyped ?? []).map(phraseKey));
    const expansions = options.literal ? [] : context.thesaurus.expansionsOf(text);
    this.#expansions = expansions.filter(
      ({ from, start }) => !this.#undone.has(phraseKey(from)) && !isUnit(from, text.slice(0, start)),
    );
  }

  plan(): Query {
    this.#words.forEach((word, at) => {
      const alternatives = [...this.#asTyped(word, at), ...this.#otherwise(word, at)];
      this.#draft.concepts.push({ alternatives, weight: word.times });
    });
    for (const expansion of this.#expansions) this.#expand(expansion);
    const asked = this.#options.literal ? [] : aspectsAsked(this.#text);
    for (const each of asked) this.#ask(each);
    const aside = secondaryAspects.filter((aspect) => asked.every((each) => each.aspect !== aspect));
    this.#draft.secondary = aside
      .flatMap((aspect) => this.#draft.alternative([aspectTerm(aspect)], 0))
      .flatMap(({ atoms }) => atoms);
    for (const phrase of quotedPhrases(this.#text)) this.#require(phrase);
    this.#draft.unknown.push(...this.#unknownWords());
    return this.#draft;
  }

  /** A phrase in quotation marks must stand in a section just so; analysed as the section was, joined forms and all. */
  #require(phrase: string): void {
    const terms = analyse(phrase).map((token) => token.term);
    const [whole] = this.#draft.alternative(terms, 1);
    if (!whole) return;
    this.#draft.required.push(whole.atoms);
    this.#draft.phrases.push(phrase);
  }

  #unknownWords(): string[] {
    return this.#words.flatMap(({ token }, at) => {
      const ways = this.#draft.concepts[at]?.alternatives ?? [];
      const held = ways.some(({ atoms }) =>
        atoms.every((atom) => this.#frequency(this.#draft.atoms[atom] ?? '') > 0),
      );
      return held ? [] : [this.#text.slice(token.start, token.end)];
    });
  }

  #asTyped({ token, parts, quoted }: TypedWord, at: number): Alternative[] {
    const whole = this.#draft.alternative([token.term], 1);
    const inParts = this.#draft.alternative(
      parts.map((part) => part.term),
      1,
    );
    if (this.#options.literal || quoted) return [...whole, ...inParts];
    const next = this.#words[at + 1]?.token;
    const together = next && next.start <= token.end + 1 ? token.surface + next.surface : '';
    return [
      ...whole,
      ...inParts,
      ...(this.#frequency(together) > 0 ? this.#draft.alternative([together], 1) : []),
    ];
  }

  /** What a word that is not whole, or not known, may have been meant to be. */
  #otherwise({ token, parts, quoted }: TypedWord, at: number): Alternative[] {
    if (quoted) return [];
    const known = [[token], parts].some(
      (list) => list.length > 0 && list.every((part) => this.#frequency(part.term) > 0),
    );
    const explained = this.#expansions.some(({ start, end }) => token.start >= start && token.end <= end);
    const last = at === this.#words.length - 1 && token.end === this.#text.length;
    // `MI` in capitals is whole: minutes are no completion of it.
    const whole = explained && isAcronym(this.#text.slice(token.start, token.end));
    if (this.#options.unfinished && last && !whole && token.surface.length >= 2) {
      const found = this.#completions(
        token.surface,
        token.term,
        known || explained ? 'prefix-of-word' : 'prefix',
      );
      if (found.length > 0 || known) return found;
    }
    const asIs = this.#options.literal || this.#undone.has(phraseKey(token.surface));
    return known || explained || asIs ? [] : this.#repaired(token);
  }

  #completions(prefix: string, term: string, weighs: 'prefix' | 'prefix-of-word'): Alternative[] {
    const { vocabularies } = this.#context;
    const terms = new Set(
      vocabularies.flatMap((vocabulary) => vocabulary.completions(prefix, limits.completions)),
    );
    terms.delete(term);
    const frequent = [...terms]
      .sort((a, b) => this.#frequency(b) - this.#frequency(a))
      .slice(0, limits.completions);
    return frequent.flatMap((each) =>
      this.#draft.alternative([each], this.#context.scoring.expansion[weighs]),
    );
  }

  #repaired({ surface, start, end }: Token): Alternative[] {
    const repair = repairSpelling(surface, this.#context);
    if (this.#options.cautious && !isSingleSlip(surface, repair.change?.to[0])) return [];
    if (repair.change) this.#draft.changes.push(repair.change);
    const otherwise = repair.didYouMean.map(
      (word) => this.#text.slice(0, start) + word + this.#text.slice(end),
    );
    this.#draft.didYouMean.push(...otherwise);
    return repair.searchAs.flatMap((terms) =>
      this.#draft.alternative(terms, this.#context.scoring.expansion.spelling),
    );
  }

  /**
   * Every word of a phrase may stand for the whole of another: a section that says it otherwise says all of it. What no
   * pack says is not searched; of an abbreviation or a brand it is told, since the reader may have meant just that.
   */
  #expand({ start, end, from, to, because, weighs }: Expansion): void {
    const within = this.#words.flatMap(({ token, quoted }, at) =>
      token.start >= start && token.end <= end && !quoted ? [at] : [],
    );
    if (within.length === 0) return;
    const typed = new Set(within.map((at) => this.#words[at]?.token.term));
    const searched: string[] = [];
    const notHeld: string[] = [];
    for (const phrase of to) {
      const terms = analyse(phrase).flatMap((token) => (token.joined ? [] : [token.term]));
      const says = terms.some((term) => !typed.has(term));
      const held = terms.every((term) => this.#frequency(term) > 0);
      if (says && !held) notHeld.push(phrase);
      if (!says || !held) continue;
      const found = this.#draft.alternative(terms, this.#context.scoring.expansion[weighs]);
      if (because === 'lay-word' && searched.length === 0) this.#dropNegation(within);
      for (const at of within) this.#draft.widen(at, found);
      if (found.length > 0) searched.push(phrase);
    }
    if (searched.length > 0) this.#draft.changes.push({ from, to: searched, because, replaced: false });
    // `ECG` needs no long form where packs write it so; of several senses the other one may have been meant.
    const known = within.every((at) => this.#frequency(this.#words[at]?.token.term ?? '') > 0);
    const standsFor = weighs === 'ambiguous' || ((weighs === 'abbreviation' || weighs === 'brand') && !known);
    if (standsFor && notHeld.length > 0) this.#draft.notHeld.push({ from, to: notHeld });
  }

  /** The `not` of “can't breathe” belongs to the phrase: alone it would find every section that says no. */
  #dropNegation(within: readonly number[]): void {
    if (within.length < 2) return;
    for (const at of within) if (this.#words[at]?.token.surface === 'not') this.#draft.empty(at);
  }

  /** Sections about what is asked count as if they said the words; `what is` alone has no word that could. */
  #ask({ aspect, start, end }: AskedAspect): void {
    const term = aspectTerm(aspect);
    if (this.#frequency(term) === 0) return;
    const within = this.#words.flatMap(({ token, quoted }, at) =>
      token.start < end && token.end > start && !quoted ? [at] : [],
    );
    const { aspect: weight, aspectOnly } = this.#context.scoring.expansion;
    for (const at of within) this.#draft.widen(at, this.#draft.alternative([term], weight));
    if (within.length === 0 && this.#words.length > 0) {
      this.#draft.concepts.push({ alternatives: this.#draft.alternative([term], 1), weight: aspectOnly });
    }
  }

  #frequency(term: string): number {
    return this.#context.vocabularies.reduce((sum, vocabulary) => sum + vocabulary.frequencyOf(term), 0);
  }
}
