import type { LoaderFunctionArgs } from 'react-router';
import type { SearchReply, SearchRequest } from '../../main/api/contract.ts';
import { askSearch } from '../api/requests.ts';
import { bringCalculators } from '../calculators/use-matching-calculators.ts';

export const FIRST_HITS = 20;
export const MOST_HITS = 100;

/** Filters an address may carry, in the order they are shown. */
export const filterNames = ['specialty', 'type', 'audience', 'review', 'pack'] as const;
export type FilterName = (typeof filterNames)[number];

/** What the search screen shows: nothing asked yet, or a request with its reply. */
export type SearchView = { readonly request: SearchRequest; readonly reply: SearchReply } | null;

/** The search an address asks for; null when it has no words. */
export function searchRequestOf(parameters: URLSearchParams): SearchRequest | null {
  const q = parameters.get('q')?.trim() ?? '';
  if (q === '') return null;
  const filters = filterNames.map((name) => [name, parameters.get(name) ?? undefined] as const);
  return {
    q,
    limit: parameters.get('all') === null ? FIRST_HITS : MOST_HITS,
    ...Object.fromEntries(filters.filter(([, value]) => value)),
    ...(parameters.get('literal') === 'true' ? { literal: true } : {}),
    ...(parameters.get('asTyped') ? { asTyped: parameters.get('asTyped') ?? undefined } : {}),
  };
}

/** Asks the library. A newer search gives up an older one: the router aborts its signal and drops its reply. */
export async function searchLoader({ request }: LoaderFunctionArgs): Promise<SearchView> {
  const wanted = searchRequestOf(new URL(request.url).searchParams);
  if (!wanted) return null;
  // Calculators stand above the results: coming later, they would push them down.
  const [reply] = await Promise.all([askSearch(wanted, request.signal), bringCalculators()]);
  return { request: wanted, reply };
}
