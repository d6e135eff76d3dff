import type { Failure } from '../../content/model/result.ts';

/** What can be asked of the library in vain. */
export type LibraryFailureCode = 'pack-not-found' | 'article-not-found' | 'policy-not-found';

const hints: Readonly<Record<LibraryFailureCode, string>> = {
  'pack-not-found': 'See which packs are open under Library.',
  'article-not-found': 'Search for it by name: it may have moved or been withdrawn.',
  'policy-not-found': 'Ask the publisher of the pack for the editorial policy.',
};

export function libraryFailure(code: LibraryFailureCode, message: string): Failure<LibraryFailureCode> {
  return { code, message, hint: hints[code] };
}
