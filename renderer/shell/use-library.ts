import { useRouteLoaderData } from 'react-router';
import type { LibraryReply, PackSummary } from '../../main/api/contract.ts';
import { ROOT_ROUTE } from './route-ids.ts';

/** What the library holds; asked for once, when the app starts. */
export function useLibrary(): LibraryReply {
  const library = useRouteLoaderData<LibraryReply>(ROOT_ROUTE);
  if (!library) throw new Error('A screen that needs the library was drawn outside of it.');
  return library;
}

/** The language of a pack that is written in one; undefined where its articles are in several, or the pack is not known. */
export function languageOfPack(pack: PackSummary | undefined): string | undefined {
  return pack?.languages.length === 1 ? pack.languages[0] : undefined;
}

/** Titles of specialties of all packs, by id; the first pack that names one gives the title. */
export function specialtyTitles(packs: readonly PackSummary[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { id, title } of packs.flatMap((pack) => pack.specialties)) {
    if (!titles.has(id)) titles.set(id, title);
  }
  return titles;
}
