import { analyse, type Token } from '../analysis/analyse.ts';
import type { QueryChange } from '../../api/contract.ts';
import type { Vocabulary } from '../index/vocabulary-reader.ts';
import { limits, scoring } from '../scoring.ts';
import { MOST_ATOMS } from '../rank/matches.ts';
import type { Alternative, Concept, Query } from './query.ts';
import { repairSpelling } from './spelling-repair.ts';
import type { Thesaurus } from './thesaurus.ts';

/** What the planner may ask of the library. */
export interface PlanContext {
  readonly vocabularies: readonly Vocabulary[];
  readonly thesaurus: Thesaurus;
}

export interface PlanOptions {
  /** No abbreviation, synonym or spelling changes. */
  readonly literal: boolean;
  /** The last word may be half typed. */
  readonly unfinished: boolean;
}

/** Collects what is looked for; gives every term its atom. */
class Draft {
  readonly atoms: string[] = [];
  readonly concepts: Concept[] = [];
  readonly changes: QueryChange[] = [];
  readonly didYouMean: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The alternative for a list of terms, or null when the query is full. */
  alternative(terms: readonly string[], weight: number): Alternative | null {
    const fresh = terms.filter((term) => !this.#numbers.has(term));
    if (terms.length === 0 || this.atoms.length + fresh.length > MOST_ATOMS) return null;
    for (const term of fresh) {
      this.#numbers.set(term, this.atoms.length);
      this.atoms.push(term);
    }
    return { atoms: terms.map((term) => this.#numbers.get(term) ?? 0), weight };
  }
}

/** A typed word with its parts, where it was hyphenated. */
interface TypedWord {
  readonly token: Token;
  readonly parts: readonly Token[];
}

/** Turns what was typed into what is looked for. */
export function planQuery(text: string, context: PlanContext, options: PlanOptions): Query {
  const draft = new Draft();
  const words = uniqueWords(typedWords(analyse(text)));
  const expanded = options.literal ? [] : context.thesaurus.expansionsOf(text);
  const frequency = (term: string): number =>
    context.vocabularies.reduce((sum, each) => sum + each.frequencyOf(term), 0);
  words.forEach(({ word, times }, at) => {
    const alternatives: (Alternative | null)[] = [];
    const { token, parts } = word;
    alternatives.push(draft.alternative([token.term], 1));
    if (parts.length > 1)
      alternatives.push(
        draft.alternative(
          parts.map((part) => part.term),
          1,
        ),
      );
    const next = words[at + 1];
    const together =
      next && token.end + 1 >= next.word.token.start ? token.surface + next.word.token.surface : '';
    if (!options.literal && together !== '' && frequency(together) > 0)
      alternatives.push(draft.alternative([together], 1));
    const known =
      frequency(token.term) > 0 || (parts.length > 1 && parts.every((part) => frequency(part.term) > 0));
    if (
      options.unfinished &&
      at === words.length - 1 &&
      token.end === text.length &&
      token.surface.length >= 2
    ) {
      for (const term of completionsOf(token.surface, context.vocabularies))
        if (term !== token.term) alternatives.push(draft.alternative([term], scoring.expansion.prefix));
    } else if (!known && !options.literal) {
      const repair = repairSpelling(token.surface, context);
      for (const terms of repair.searchAs)
        alternatives.push(draft.alternative(terms, scoring.expansion.spelling));
      if (repair.change) draft.changes.push(repair.change);
      draft.didYouMean.push(...repair.didYouMean);
    }
    draft.concepts.push({ alternatives: alternatives.filter((each) => each !== null), weight: times });
  });
  addExpansions(draft, expanded, words);
  return draft;
}

function addExpansions(
  draft: Draft,
  expansions: ReturnType<Thesaurus['expansionsOf']>,
  words: readonly { word: TypedWord }[],
): void {
  for (const expansion of expansions) {
    const at = words.findIndex(
      ({ word }) => word.token.start >= expansion.start && word.token.end <= expansion.end,
    );
    const concept = draft.concepts[at];
    if (!concept) continue;
    const added = expansion.to.flatMap((phrase) => {
      const terms = analyse(phrase)
        .filter((token) => !token.joined)
        .map((token) => token.term);
      return draft.alternative(terms, scoring.expansion[expansion.weighs]) ?? [];
    });
    draft.concepts[at] = { ...concept, alternatives: [...concept.alternatives, ...added] };
    draft.changes.push({
      from: expansion.from,
      to: [...expansion.to],
      because: expansion.because,
      replaced: false,
    });
  }
}

/** A joined token takes the parts before it with it: `IL-6` is one word of the query. */
function typedWords(tokens: readonly Token[]): TypedWord[] {
  const words: TypedWord[] = [];
  for (const token of tokens) {
    if (!token.joined) {
      words.push({ token, parts: [] });
      continue;
    }
    const parts: Token[] = [];
    while ((words.at(-1)?.token.start ?? -1) >= token.start) {
      const part = words.pop();
      if (part) parts.unshift(part.token);
    }
    words.push({ token, parts });
  }
  return words;
}

/** Each different word once, with how often it was typed; the words of an over-long query that fit. */
function uniqueWords(words: readonly TypedWord[]): { readonly word: TypedWord; readonly times: number }[] {
  const unique = new Map<string, { word: TypedWord; times: number }>();
  for (const word of words) {
    const known = unique.get(word.token.term);
    if (known) known.times += 1;
    else if (unique.size < limits.queryWords) unique.set(word.token.term, { word, times: 1 });
  }
  return [...unique.values()];
}

function completionsOf(prefix: string, vocabularies: readonly Vocabulary[]): string[] {
  const terms = new Set(
    vocabularies.flatMap((vocabulary) => vocabulary.completions(prefix, limits.completions)),
  );
  const frequency = (term: string): number =>
    vocabularies.reduce((sum, each) => sum + each.frequencyOf(term), 0);
  return [...terms].sort((a, b) => frequency(b) - frequency(a)).slice(0, limits.completions);
}
