import type {
  LookAlikes,
  ThesaurusEntry,
  ThesaurusFile,
  ThesaurusKind,
} from '../../../content/model/thesaurus.ts';
import { lookAlikeDrugs, thesaurusFiles } from '../../../content/thesaurus/thesaurus-files.ts';
import { phraseKey, phraseWords } from '../analysis/phrase-words.ts';
import type { scoring } from '../scoring.ts';
import { DrugNames } from './drug-names.ts';
import type { Expansion, Thesaurus } from './thesaurus.ts';

/** One way from a phrase to others. */
interface Way {
  readonly to: readonly string[];
  readonly because: Expansion['because'];
  readonly weighs: keyof typeof scoring.expansion;
  readonly capitals: boolean;
}

/** Words of the longest phrase the thesaurus knows. */
const LONGEST_PHRASE = 7;
/** Other ways shown for one phrase: the reader has to be able to read them. */
const MOST_WAYS = 6;

/** The thesaurus that comes with the program. */
export function curatedThesaurus(): Thesaurus {
  const ways = new Map<string, Way[]>();
  const drugs = new DrugNames();
  const words = new Set<string>();
  for (const { kind, entries } of thesaurusFiles as readonly ThesaurusFile[]) {
    for (const entry of entries) {
      for (const phrase of [entry.term, ...entry.means])
        for (const { key } of phraseWords(phrase)) words.add(key);
      for (const [key, way] of waysOf(kind, entry)) ways.set(key, [...(ways.get(key) ?? []), way]);
      if (kind === 'brand' || entry.drug) for (const name of [entry.term, ...entry.means]) drugs.add(name);
    }
  }
  for (const pair of (lookAlikeDrugs as LookAlikes).pairs) drugs.addPair(pair);
  return {
    expansionsOf: (text) => expansionsIn(text, ways),
    isDrugName: (word) => drugs.has(word),
    knowsWord: (word) => words.has(phraseKey(word)),
    drugsNear: (word, edits) => drugs.near(word, edits),
    lookAlikesOf: (name) => drugs.lookAlikesOf(name),
  };
}

/** From the term to what it means, and back where that holds too. */
function waysOf(
  kind: ThesaurusKind,
  { term, means, ambiguous, capitals, oneWay }: ThesaurusEntry,
): [string, Way][] {
  const because = kind === 'british-american' ? 'synonym' : kind;
  const weighs = ambiguous ? 'ambiguous' : kind === 'british-american' ? 'same-thing' : kind;
  const there: [string, Way] = [phraseKey(term), { to: means, because, weighs, capitals: capitals === true }];
  // Back from several senses would not be sure; a drug is more than its brand, a diagnosis more than its lay word.
  if (oneWay || ambiguous || means.length > 1 || kind === 'brand' || kind === 'lay-word') return [there];
  const back = kind === 'british-american' ? 'same-thing' : 'synonym';
  return [
    there,
    ...means.map((mean): [string, Way] => [
      phraseKey(mean),
      { to: [term], because, weighs: back, capitals: false },
    ]),
  ];
}

function expansionsIn(text: string, ways: ReadonlyMap<string, readonly Way[]>): Expansion[] {
  const words = phraseWords(text);
  const found: Expansion[] = [];
  for (let at = 0; at < words.length;) {
    const length = longestAt(words, at, ways);
    const span = words.slice(at, at + length);
    const [first] = span;
    const last = span.at(-1);
    if (first && last)
      found.push(
        ...expansionsOf(text.slice(first.start, last.end), first.start, ways.get(keyOf(span)) ?? []),
      );
    at += Math.max(1, length);
  }
  return found;
}

type Words = ReturnType<typeof phraseWords>;

function keyOf(words: Words): string {
  return words.map((word) => word.key).join(' ');
}

function longestAt(words: Words, at: number, ways: ReadonlyMap<string, readonly Way[]>): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const span = words.slice(at, at + length);
    const typed = span.map((word) => word.typed).join(' ');
    if (ways.get(keyOf(span))?.some((way) => !way.capitals || typed === typed.toUpperCase())) return length;
  }
  return 0;
}

/** The ways from one phrase, those for the same reason together. */
function expansionsOf(from: string, start: number, ways: readonly Way[]): Expansion[] {
  const merged = new Map<string, Expansion>();
  for (const { to, because, weighs, capitals } of ways.slice(0, MOST_WAYS)) {
    if (capitals && from !== from.toUpperCase()) continue;
    const key = `${because} ${weighs}`;
    const known = merged.get(key);
    const all = [...new Set([...(known?.to ?? []), ...to])];
    merged.set(key, { from, start, end: start + from.length, to: all, because, weighs });
  }
  return [...merged.values()];
}
