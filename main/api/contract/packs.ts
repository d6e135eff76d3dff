import type { PackChanges } from '../../../content/model/changes.ts';
import type { PackTrust } from '../../../content/model/pack.ts';
import type { RecallEntry } from '../../../content/model/recall.ts';
import type { Failure } from '../../../content/model/result.ts';

/** What checking every file of a pack found. */
export interface CheckReport {
  sound: boolean;
  files: number;
  matching: number;
  changed: string[];
  failure: Failure | null;
  /** The finding in one plain sentence. */
  sentence: string;
}

/** One line of the stream of GET /api/admin/packs/:pack/check. */
export type CheckLine =
  | { type: 'progress'; files: number; of: number }
  | { type: 'report'; report: CheckReport }
  | { type: 'failure'; failure: Failure };

/** What installing a pack would change. */
export interface PackOffer {
  pack: string;
  title: string;
  trust: PackTrust;
  changes: PackChanges;
  /** What stands in the way of installing it, such as `already-installed` or `older-than-installed`. */
  obstacle: string | null;
}

/** Entries of a recall list, with how many there are in all; those that touch an open pack stand first. */
export interface RecallShare {
  count: number;
  entries: readonly (RecallEntry & { here: boolean })[];
}

/** What putting a recall list in force would change. */
export interface RecallOffer {
  publisher: string;
  sequence: number;
  issued: string;
  keyId: string;
  /** SHA-256 of what was signed. */
  digest: string;
  /** The list of the same publisher it would replace. */
  replaces: { sequence: number; issued: string } | null;
  /** Withdrawn by this list and not before. */
  withdraws: RecallShare;
  /** Withdrawn before, and no longer by this list. */
  releases: RecallShare;
  /** Entries that hold before and after. */
  stays: number;
  obstacle: RecallObstacle | null;
}

/** What keeps a recall list from being put in force. */
export type RecallObstacle = 'already-in-force' | 'newer-in-force' | 'same-sequence-other-content';

/** A file found in a watched folder. Neither `report` nor `failure` while the file is still being written. */
export interface Offered<Report> {
  name: string;
  bytes: number;
  report: Report | null;
  /** Why it is refused. */
  failure: Failure | null;
}

export type OfferedPack = Offered<PackOffer>;
export type OfferedRecall = Offered<RecallOffer>;

/** One line of the stream of GET /api/admin/watch: what the folder holds now, told when it changes. */
export type WatchLine =
  | { state: 'there'; packs: OfferedPack[]; recalls: OfferedRecall[] }
  /** The stick was pulled out, or the share is no longer connected. */
  | { state: 'gone'; failure: Failure };
