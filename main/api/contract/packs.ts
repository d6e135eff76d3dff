import type { PackChanges } from '../../../content/model/changes.ts';
import type { PackTrust } from '../../../content/model/pack.ts';
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

/** A pack file found in a watched folder. Neither `report` nor `failure` while the file is still being written. */
export interface OfferedPack {
  name: string;
  bytes: number;
  report: {
    pack: string;
    title: string;
    trust: PackTrust;
    changes: PackChanges;
    /** What stands in the way of installing it, such as `already-installed` or `older-than-installed`. */
    obstacle: string | null;
  } | null;
  /** Why it is refused. */
  failure: Failure | null;
}

/** One line of the stream of GET /api/admin/watch: what the folder holds now, told when it changes. */
export type WatchLine =
  | { state: 'there'; packs: OfferedPack[] }
  /** The stick was pulled out, or the share is no longer connected. */
  | { state: 'gone'; failure: Failure };
