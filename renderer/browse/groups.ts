import type { ArticleListing } from '../../content/model/article.ts';

/** An article of the library's contents, with the pack it is in. */
export interface ListedArticle {
  readonly pack: string;
  readonly article: ArticleListing;
}

export interface Group {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly ListedArticle[];
}

/** Id of the group for articles without a specialty, or without a letter at their start. */
export const OTHER = 'other';

/** Articles below each of their specialties; groups in the order packs name them, then what no pack names. */
export function groupBySpecialty(
  listed: readonly ListedArticle[],
  titles: ReadonlyMap<string, string>,
  language: string,
  otherTitle: string,
): Group[] {
  const { compare } = titleOrder(language);
  const groups = new Map<string, ListedArticle[]>([...titles.keys()].map((id) => [id, []]));
  for (const one of listed) {
    const specialties = one.article.specialties.length > 0 ? one.article.specialties : [OTHER];
    for (const id of specialties) groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  return [...groups]
    .filter(([, articles]) => articles.length > 0)
    .map(([id, articles]) => ({
      id,
      title: id === OTHER ? otherTitle : (titles.get(id) ?? id),
      articles: byTitle(articles, compare),
    }));
}

/** Articles by the first letter of their title, accents aside; everything else under `#`. */
export function groupByInitial(listed: readonly ListedArticle[], language: string): Group[] {
  const { compare } = titleOrder(language);
  const groups = new Map<string, ListedArticle[]>();
  for (const one of listed) {
    const letter = initialOf(one.article.title);
    groups.set(letter, [...(groups.get(letter) ?? []), one]);
  }
  return [...groups]
    .sort(([a], [b]) => (a === '#' ? 1 : b === '#' ? -1 : compare(a, b)))
    .map(([letter, articles]) => ({
      id: letter === '#' ? OTHER : letter.toLowerCase(),
      title: letter,
      articles: byTitle(articles, compare),
    }));
}

function initialOf(title: string): string {
  // Quotes and articles of speech aside: “The calf muscle pump” stands under C.
  const bare = title
    .normalize('NFD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:the|a|an)\s+/i, '');
  const first = bare.charAt(0).toUpperCase();
  return /\p{L}/u.test(first) ? first : '#';
}

type Compare = (one: string, other: string) => number;

function byTitle(articles: readonly ListedArticle[], compare: Compare): ListedArticle[] {
  return [...articles].sort((a, b) => compare(a.article.title, b.article.title));
}

/** Made once for all groups: making one takes longer than sorting by it. */
const titleOrder = (language: string): Intl.Collator =>
  new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
