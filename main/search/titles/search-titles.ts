import type { Hit, SearchFilters, SearchReply } from '../../api/contract.ts';
import type { LoadedPack } from '../index/loaded-pack.ts';
import { failedFilters } from '../query/filter.ts';
import type { Thesaurus } from '../query/thesaurus.ts';
import { aboutArticle } from '../rank/hit.ts';
import { findLabels, type FoundLabel } from './labels.ts';

/** Nearest titles offered where nothing was found. */
const NEAREST = 5;

/** Hits by title alone. */
export interface TitleHits {
  /** Articles called just what was typed: they stand before any section that mentions it. */
  readonly named: Hit[];
  readonly others: Hit[];
}

/** Hits by title alone, for the moment before the sections are loaded: each article once, with its summary. */
export function searchTitles(
  packs: readonly LoadedPack[],
  q: string,
  filters: SearchFilters,
  limit: number,
): TitleHits {
  const labels = packs
    .flatMap((pack) => findLabels(pack, q, { every: false, unfinished: true, forgiving: false }))
    .filter(({ pack, article }) => failedFilters(filters, pack.id, article).length === 0)
    .sort((a, b) => b.score - a.score);
  const found = onePerArticle(labels).slice(0, limit);
  return {
    named: found.filter(({ named }) => named).map(hitOf),
    others: found.filter(({ named }) => !named).map(hitOf),
  };
}

function hitOf({ pack, article, section, score }: FoundLabel): Hit {
  const found = article.sections.find(({ id }) => id === section) ?? article.sections[0];
  return {
    ...aboutArticle(pack.id, article),
    section: found?.id ?? '',
    path: found ? [found.title] : [],
    snippet: { text: article.summary, marks: [] },
    score: Math.round(score * 1e4) / 1e4,
  };
}

/** Articles whose titles look most like the query, slips of the keyboard forgiven. */
export function nearestTitles(
  packs: readonly LoadedPack[],
  q: string,
  thesaurus: Thesaurus,
): SearchReply['nearest'] {
  const forgiving = (word: string): boolean => !thesaurus.isDrugName(word);
  const labels = packs
    .flatMap((pack) => findLabels(pack, q, { every: false, unfinished: true, forgiving }))
    .sort((a, b) => b.score - a.score);
  return onePerArticle(labels)
    .slice(0, NEAREST)
    .map(({ pack, article }) => ({ pack: pack.id, article: article.id, title: article.title }));
}

function onePerArticle(labels: readonly FoundLabel[]): FoundLabel[] {
  const seen = new Set<FoundLabel['article']>();
  return labels.filter(({ article }) => !seen.has(article) && seen.add(article));
}
