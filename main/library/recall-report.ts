import type { RecallEntry } from '../../content/model/recall.ts';
import { canonicalJson } from '../../content/pack/canonical-json.ts';
import type { VerifiedRecall } from '../../content/pack/recall.ts';
import type { RecallObstacle, RecallOffer, RecallShare } from '../api/contract.ts';

/** An edition of a pack in this library. */
export interface Edition {
  readonly pack: string;
  readonly sequence: number;
}

/** Entries told one by one: a publisher may withdraw thousands, and nobody reads more than this. */
const MOST_TOLD = 500;

/** Compares a recall list with the one of the same publisher in force on this machine, if there is one. */
export function reportOnRecall(
  incoming: VerifiedRecall,
  inForce: VerifiedRecall | null,
  editions: readonly Edition[],
): RecallOffer {
  const { list, keyId, digest } = incoming;
  const before = keyed(inForce?.list.entries ?? []);
  const after = keyed(list.entries);
  const withdrawn = [...after].filter(([key]) => !before.has(key)).map(([, entry]) => entry);
  const released = [...before].filter(([key]) => !after.has(key)).map(([, entry]) => entry);
  return {
    publisher: list.publisher,
    sequence: list.sequence,
    issued: list.issued,
    keyId,
    digest,
    replaces: inForce && { sequence: inForce.list.sequence, issued: inForce.list.issued },
    withdraws: shareOf(withdrawn, editions),
    releases: shareOf(released, editions),
    stays: after.size - withdrawn.length,
    obstacle: inForce && obstacleTo(incoming, inForce),
  };
}

/** Why a list may not take the place of the one in force; null when it may. */
export function obstacleTo(incoming: VerifiedRecall, inForce: VerifiedRecall): RecallObstacle | null {
  if (incoming.digest === inForce.digest) return 'already-in-force';
  if (incoming.list.sequence < inForce.list.sequence) return 'newer-in-force';
  return incoming.list.sequence === inForce.list.sequence ? 'same-sequence-other-content' : null;
}

function keyed(entries: readonly RecallEntry[]): Map<string, RecallEntry> {
  return new Map(entries.map((entry) => [canonicalJson(entry), entry]));
}

function shareOf(entries: readonly RecallEntry[], editions: readonly Edition[]): RecallShare {
  const sequences = new Map(editions.map(({ pack, sequence }) => [pack, sequence]));
  const isHere = ({ pack, upToSequence }: RecallEntry): boolean => {
    const sequence = sequences.get(pack);
    return sequence !== undefined && (upToSequence === undefined || sequence <= upToSequence);
  };
  const told = entries.map((entry) => ({ ...entry, here: isHere(entry) }));
  told.sort((a, b) => Number(b.here) - Number(a.here));
  return { count: told.length, entries: told.slice(0, MOST_TOLD) };
}
