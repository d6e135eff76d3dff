import type { Hit } from '../../api/contract.ts';
import type { ArticleListing } from '../../../content/model/article.ts';
import type { RankedSection } from './search-sections.ts';
import { snippetOf, type TermWeights } from './snippet.ts';

/** A section found, complete for display. */
export function hitOf({ pack, section, article, score }: RankedSection, weights: TermWeights): Hit {
  const { path, sentences } = pack.sections.texts.read(section);
  const place = pack.sections.placeOf[section] ?? 0;
  return {
    ...aboutArticle(pack.id, article),
    section: pack.documents.articles[pack.sections.articleOf[section] ?? 0]?.sections[place] ?? '',
    path: [...path],
    snippet: snippetOf(sentences, weights),
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
