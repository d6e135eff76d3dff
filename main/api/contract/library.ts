import type { ArticleListing } from '../../../content/model/article.ts';
import type { PackChanges } from '../../../content/model/changes.ts';
import type {
  EditorialPolicy,
  GlossaryTerm,
  LearningPath,
  LicenceShare,
  PackTrust,
  QuickListChoice,
  Specialty,
} from '../../../content/model/pack.ts';
import type { Failure } from '../../../content/model/result.ts';

export interface PackSummary {
  id: string;
  title: string;
  description: string;
  version: string;
  sequence: number;
  published: string;
  licence: string;
  languages: string[];
  publisher: string;
  keyId: string | null;
  /** The fingerprint of the publisher's key as eight words, to be compared over the telephone. */
  keyWords: string | null;
  trust: PackTrust;
  articles: number;
  sections: number;
  references: number;
  /** Size of the pack file in bytes. */
  bytes: number;
  specialties: Specialty[];
  /** What the pack puts on the downtime quick list, the most urgent first; null where it says nothing. */
  quickList: QuickListChoice | null;
  hasEditorialPolicy: boolean;
  /** Set for a pack that was installed here, with the version that can be gone back to. */
  installed: { previous: string | null } | null;
  /** Set for a pack that took the place of an older version here: `GET /api/packs/:pack/changes` says what changed. */
  update: { from: string; at: string } | null;
}

/** A pack that was refused, and why: shown, never silently skipped. */
export interface PackProblem extends Failure {
  file: string;
}

export interface LibraryReply {
  packs: PackSummary[];
  problems: PackProblem[];
  /** Contents tree: every pack's articles by title. */
  contents: { pack: string; articles: ArticleListing[] }[];
}

export interface PolicyReply {
  pack: PackSummary;
  policy: EditorialPolicy;
}

/** Under which licences the articles of a pack stand and who must be named; most articles first. */
export interface LicencesReply {
  pack: PackSummary;
  licences: LicenceShare[];
}

/** What changed when a pack took the place of an older version on this machine. */
export interface ChangesReply {
  pack: PackSummary;
  changes: PackChanges;
}

export interface GlossaryReply {
  terms: (GlossaryTerm & { pack: string })[];
}

export interface LearningPathsReply {
  paths: (LearningPath & { pack: string })[];
}
