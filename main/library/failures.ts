import type { Failure } from '../../content/model/result.ts';

/** What can be asked of the library in vain. */
export type LibraryFailureCode =
  | 'pack-not-found'
  | 'article-not-found'
  | 'policy-not-found'
  | 'changes-not-found'
  | 'pack-untrusted'
  | 'pack-not-chosen';

const hints: Readonly<Record<LibraryFailureCode, string>> = {
  'pack-not-found': 'See which packs are open under Library.',
  'article-not-found': 'Search for it by name: it may have moved or been withdrawn.',
  'policy-not-found': 'Ask the publisher of the pack for the editorial policy.',
  'changes-not-found': 'Open the pack: everything in it is there to read.',
  'pack-untrusted':
    'Ask the administrator to add the publisher’s key to the policy. Other packs are not affected.',
  'pack-not-chosen': 'Ask the administrator to add the pack to the policy. Other packs are not affected.',
};

export function libraryFailure(code: LibraryFailureCode, message: string): Failure<LibraryFailureCode> {
  return { code, message, hint: hints[code] };
}
