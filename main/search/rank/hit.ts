import type { Hit } from '../../api/contract.ts';
import type { ArticleListing } from '../../../content/model/article.ts';
import type { RankedSection, Ranking } from './search-sections.ts';
import { SentenceFinder } from './sentence-finder.ts';

/** The best sections found, complete for display. */
export function hitsOf(ranking: Ranking, limit: number): Hit[] {
  const finder = new SentenceFinder(ranking);
  return ranking.ranked.slice(0, limit).map((each) => hitOf(each, finder));
}

function hitOf({ pack, section, article, score }: RankedSection, finder: SentenceFinder): Hit {
  const { path, sentences } = pack.sections.texts.read(section);
  const place = pack.sections.placeOf[section] ?? 0;
  return {
    ...aboutArticle(pack.id, article),
    section: pack.documents.articles[pack.sections.articleOf[section] ?? 0]?.sections[place] ?? '',
    path: [...path],
    snippet: finder.snippet(pack.sections, section, sentences),
    score: Math.round(score * 1e4) / 1e4,
  };
}

/** What a hit says of its article. */
export function aboutArticle(
  pack: string,
  article: ArticleListing,
): Omit<Hit, 'section' | 'path' | 'snippet' | 'score'> {
  return {
    pack,
    article: article.id,
    title: article.title,
    review: article.review,
    type: article.type,
    specialties: [...article.specialties],
    updated: article.updated,
    ...(article.sourceId === undefined ? {} : { sourceId: article.sourceId }),
  };
}
