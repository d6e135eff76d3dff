import type { ArticleListing } from '../../../content/model/article.ts';
import { labelWords } from '../analysis/label-words.ts';
import { type LabelKind, labelKinds } from '../index/layout.ts';
import type { LoadedPack } from '../index/loaded-pack.ts';

/** A title, other name or heading that matched. */
export interface FoundLabel {
  readonly pack: LoadedPack;
  readonly article: ArticleListing;
  readonly kind: LabelKind;
  readonly text: string;
  /** Of a heading: the id of its section. */
  readonly section: string | undefined;
  readonly score: number;
  /** It is an article's name and just what was typed. */
  readonly named: boolean;
}

/** What a kind of label counts beside a title: a heading is the less likely aim of half a word. */
const kindWeight: Readonly<Record<LabelKind, number>> = { article: 1, alias: 0.9, section: 0.55 };
/** A label that begins as typed, and one that is just what was typed. */
const BEGINS = 1.5;
const EQUALS = 3;
/** Letters a word needs before one slip of the keyboard is forgiven, and before two are: swapped neighbours count as two. */
const FORGIVEN_FROM = 5;
const FORGIVEN_TWICE_FROM = 6;

export interface LabelSearch {
  /** All words, or any of them. */
  readonly every: boolean;
  /** The last word may be half typed. */
  readonly unfinished: boolean;
  /** Which words may have been mistyped. A drug name that is spelt right never is. */
  readonly forgiving: false | ((word: string) => boolean);
}

function slipsForgiven(word: string, { forgiving }: LabelSearch): number | false {
  if (forgiving === false || word.length < FORGIVEN_FROM || /\d/.test(word) || !forgiving(word)) return false;
  return word.length < FORGIVEN_TWICE_FROM ? 1 : 2;
}

/** Labels of a pack that match, best first. */
export function findLabels(pack: LoadedPack, text: string, search: LabelSearch): FoundLabel[] {
  const words = labelWords(text).slice(0, 24);
  if (words.length === 0) return [];
  const last = words.length - 1;
  const results = pack.titles.index.search(words.join(' '), {
    combineWith: search.every ? 'AND' : 'OR',
    prefix: (_term, at) => search.unfinished && at === last,
    fuzzy: (term) => slipsForgiven(term, search),
    boost: { context: 0.4 },
  });
  const typed = words.join(' ');
  return results
    .slice(0, 200)
    .flatMap((result) => labelAt(pack, result.id as number, result.score, typed))
    .sort((a, b) => b.score - a.score || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
}

function labelAt(pack: LoadedPack, id: number, score: number, typed: string): FoundLabel[] {
  const { labels, articles } = pack.titles;
  const kind = labelKinds[labels[id * 3] ?? -1];
  const number = labels[id * 3 + 1] ?? -1;
  const at = labels[id * 3 + 2] ?? -1;
  const article = articles[number];
  if (!kind || !article) return [];
  const section = kind === 'section' ? article.sections[at] : undefined;
  const text = kind === 'article' ? article.title : kind === 'alias' ? article.aliases[at] : section?.title;
  if (text === undefined) return [];
  const folded = labelWords(text).join(' ');
  const closeness = folded === typed ? EQUALS : folded.startsWith(typed) ? BEGINS : 1;
  return [
    {
      pack,
      article,
      kind,
      text,
      section: section?.id,
      score: score * kindWeight[kind] * closeness,
      named: kind !== 'section' && folded === typed,
    },
  ];
}
