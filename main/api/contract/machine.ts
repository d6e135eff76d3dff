import type { PackTrust } from '../../../content/model/pack.ts';
import type { PackProblem } from './library.ts';
import type { SearchStage } from './search.ts';

export interface HealthReply {
  /** True when every pack is open and the whole index answers. */
  ready: boolean;
  search: SearchStage;
  packs: number;
  version: string;
}

/** What the administrator of this machine decided, as far as the screen must obey it. */
export interface MachinePolicyReply {
  policy: {
    sharedMode: boolean;
    idleMinutes: number;
    printing: boolean;
    lanServing: boolean;
    startPage: string;
    /** Null: the language of the system. */
    language: string | null;
    hiddenFeatures: string[];
    /** Null: as the packs say. */
    quickList: { articles: string[] | null; calculators: string[] | null } | null;
  };
  /** Keys of the policy file that cannot be used; the careful choice holds instead. */
  problems: { key: string; reason: string }[];
}

/**
 * What the page is told with its own first bytes (a meta element of the start page), so that it can obey the policy before
 * it opens, stores or asks anything.
 */
export interface PageStart extends MachinePolicyReply {
  /** True for a reader in a class: the page is another's machine, their own things are their own. */
  classroom: boolean;
}

/** One pack as the health page shows it. */
export interface PackHealth {
  id: string;
  title: string;
  version: string;
  published: string;
  ageDays: number;
  trust: PackTrust;
  articles: number;
  /** Whether every file matches the signed list; null while nobody has asked for the check. */
  sound: boolean | null;
  /** The finding in one plain sentence; empty while nobody has asked. */
  finding: string;
}

/** Whether this installation can be relied on: the health page, `nightlamp health --json`, and what “copy diagnostics” copies. */
export interface InstallationReport {
  healthy: boolean;
  version: string;
  /** Version of the Node or Electron it runs in. */
  runtime: string;
  platform: string;
  search: SearchStage;
  packs: PackHealth[];
  refused: PackProblem[];
  keys: { name: string; words: string }[];
  policy: {
    /** Every key with its value, as JSON, and who decided it. */
    inForce: { key: string; value: string; source: 'machine' | 'program' | 'user' | 'default' | 'safe' }[];
    problems: { file: string; key: string; reason: string }[];
    files: string[];
  };
  /** Null where there is no library folder. */
  disk: { folder: string; freeBytes: number; enough: boolean } | null;
  memory: { residentBytes: number };
  /** Last lines of the local log, oldest first. They hold no query and no text of a page. */
  log: { file: string; recent: string[] };
}
