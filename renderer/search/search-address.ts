import type { SearchRequest } from '../../main/api/contract.ts';
import { searchPath } from '../shell/paths.ts';
import { filterNames, type FilterName, MOST_HITS } from './search-loader.ts';

type Changes = Partial<Record<FilterName | 'literal' | 'asTyped' | 'all', string | undefined>>;

/** Address of the same search with something changed: an undefined value takes its part away. */
export function searchAddress(request: SearchRequest, changes: Changes = {}): string {
  const now = {
    ...Object.fromEntries(filterNames.map((name) => [name, request[name]])),
    literal: request.literal ? 'true' : undefined,
    asTyped: request.asTyped,
    all: request.limit === MOST_HITS ? '1' : undefined,
  };
  return searchPath(request.q, { ...now, ...changes });
}

/** The phrases a search takes just as they were typed. */
export function phrasesAsTyped({ asTyped }: SearchRequest): string[] {
  return asTyped?.split('|').filter((phrase) => phrase !== '') ?? [];
}

/** Address of the same search with the change of one phrase undone. The sign between phrases cannot be part of one. */
export function addressWithout(request: SearchRequest, phrase: string): string {
  const phrases = new Set([...phrasesAsTyped(request), phrase.replaceAll('|', ' ')]);
  return searchAddress(request, { asTyped: [...phrases].join('|') });
}

/** Address of the same search with the change of one phrase made again. */
export function addressWith(request: SearchRequest, phrase: string): string {
  const others = phrasesAsTyped(request).filter((each) => each !== phrase);
  return searchAddress(request, { asTyped: others.length > 0 ? others.join('|') : undefined });
}
