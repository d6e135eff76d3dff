import type { Failure } from '../../content/model/result.ts';
import type { PackSummary } from '../api/contract.ts';
import { libraryFailure, type LibraryFailureCode } from './failures.ts';

/** What a policy says about packs. */
export interface PackRules {
  /** What becomes of a pack nobody here vouches for: opened under a badge, or not at all. */
  readonly unsignedPacks: 'badge' | 'refuse';
  /** Ids of the packs that may be open; null for all. */
  readonly packs: readonly string[] | null;
}

/** Why the rules keep a pack closed; null when they do not. */
export function forbiddenBy(rules: PackRules, pack: PackSummary): Failure<LibraryFailureCode> | null {
  if (rules.unsignedPacks === 'refuse' && pack.trust !== 'trusted') {
    return libraryFailure(
      'pack-untrusted',
      `The policy of this machine lets in no pack that a trusted key did not sign: “${pack.title}”.`,
    );
  }
  if (rules.packs !== null && !rules.packs.includes(pack.id)) {
    return libraryFailure(
      'pack-not-chosen',
      `The policy of this machine does not open the pack “${pack.title}”.`,
    );
  }
  return null;
}
