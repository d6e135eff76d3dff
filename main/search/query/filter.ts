import type { ArticleListing } from '../../../content/model/article.ts';
import type { Facets, SearchFilters } from '../../api/contract.ts';

export const filterNames = ['pack', 'specialty', 'type', 'review', 'audience'] as const;
export type FilterName = (typeof filterNames)[number];

/** The values an article has for a filter. */
export function valuesOf(filter: FilterName, pack: string, article: ArticleListing): readonly string[] {
  switch (filter) {
    case 'pack':
      return [pack];
    case 'specialty':
      return article.specialties;
    case 'type':
      return [article.type];
    case 'review':
      return [article.review];
    case 'audience':
      return ['clinician', ...(article.audiences ?? [])];
  }
}

/** The filters an article fails; most often none, or one. */
export function failedFilters(filters: SearchFilters, pack: string, article: ArticleListing): FilterName[] {
  return filterNames.filter((name) => {
    const wanted = filters[name];
    return wanted !== undefined && !valuesOf(name, pack, article).includes(wanted);
  });
}

export function noFacets(): Facets {
  return { pack: {}, specialty: {}, type: {}, review: {}, audience: {} };
}

/** Counts, for each filter, what the query finds under all the other filters: what a click on a value would show. */
export class FacetCounter {
  readonly facets: Facets = noFacets();

  add(pack: string, article: ArticleListing, failed: readonly FilterName[]): void {
    if (failed.length > 1) return;
    for (const name of failed.length === 1 ? failed : filterNames) {
      const counts = this.facets[name];
      for (const value of valuesOf(name, pack, article))
        counts[value] = (Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0) + 1;
    }
  }
}
