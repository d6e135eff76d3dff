import type { ArticleListing, LibraryReply, PackSummary } from '../../main/api/contract.ts';
import type { MachinePolicy } from '../session/machine-policy.ts';

export interface ListedArticle {
  readonly pack: string;
  readonly article: ArticleListing;
}

/**
 * The articles of the quick list, as the administrator chose them; else as each pack orders its own, one pack after another; and of
 * a pack that says nothing, its articles on emergencies by title. What was chosen and is not in this library is left out.
 * Apart from `quick-list.ts`, which brings all calculators: the start page needs none.
 */
export function quickArticlesOf(
  { packs, contents }: Pick<LibraryReply, 'packs' | 'contents'>,
  chosen: MachinePolicy['quickList'],
  language: string,
): ListedArticle[] {
  const articles = chosen?.articles;
  return articles ? named(articles, contents) : ofEveryPack(packs, contents, language);
}

/** Articles named as `pack/article`. */
function named(keys: readonly string[], contents: LibraryReply['contents']): ListedArticle[] {
  const byKey = new Map<string, ListedArticle>(
    contents.flatMap(({ pack, articles }) =>
      articles.map((article) => [`${pack}/${article.id}`, { pack, article }]),
    ),
  );
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** Packs with an order of their own first; then the emergencies of all others together, by title. */
function ofEveryPack(
  packs: readonly PackSummary[],
  contents: LibraryReply['contents'],
  language: string,
): ListedArticle[] {
  const own = packs.flatMap(({ id, quickList }) =>
    quickList?.articles ? [{ id, articles: quickList.articles }] : [],
  );
  const ordered = own.flatMap(({ id, articles }) => articles.map((article) => `${id}/${article}`));
  const silent = contents.filter(({ pack }) => !own.some(({ id }) => id === pack));
  return [...named(ordered, contents), ...emergenciesIn(silent, language)];
}

function emergenciesIn(contents: LibraryReply['contents'], language: string): ListedArticle[] {
  const byTitle = new Intl.Collator(language).compare;
  return contents
    .flatMap(({ pack, articles }) => articles.map((article) => ({ pack, article })))
    .filter(({ article }) => article.type === 'emergency' || article.specialties.includes('emergency'))
    .sort((a, b) => byTitle(a.article.title, b.article.title));
}
