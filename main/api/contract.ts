/**
 * Every reply of the API as plain types: what scripts depend on, and all the renderer may know of the library.
 * Pure: imports nothing but the model.
 */
import type { Article, ArticleListing, ArticleType } from '../../content/model/article.ts';
import type { Audience } from '../../content/model/audience.ts';
import type { PackChanges } from '../../content/model/changes.ts';
import type {
  EditorialPolicy,
  GlossaryTerm,
  LearningPath,
  LicenceShare,
  PackTrust,
  QuickListChoice,
  Specialty,
} from '../../content/model/pack.ts';
import type { Reference, ReferenceKind } from '../../content/model/reference.ts';
import type { Failure } from '../../content/model/result.ts';
import type { ReviewState } from '../../content/model/review.ts';

/** How far search has got: titles answer first, then everything; `rebuilding` while an index that did not fit is made anew. */
export type SearchStage = 'titles' | 'ready' | 'rebuilding';

export interface HealthReply {
  /** True when every pack is open and the whole index answers. */
  ready: boolean;
  search: SearchStage;
  packs: number;
  version: string;
}

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

/** A change made to the query before it was searched; each can be undone by itself. */
export interface QueryChange {
  /** The words as typed. */
  from: string;
  /** What was searched instead of, or besides, them. */
  to: string[];
  because: 'abbreviation' | 'synonym' | 'spelling' | 'lay-word' | 'brand' | 'eponym';
  /** True when what was typed was replaced (spelling repair); false when it was widened. */
  replaced: boolean;
}

export interface Snippet {
  text: string;
  /** Pairs of offsets into `text`, in UTF-16 code units, end exclusive, ascending, not overlapping. */
  marks: [start: number, end: number][];
}

export interface Hit {
  pack: string;
  article: string;
  section: string;
  /** Title of the article. */
  title: string;
  /** Headings down to the section, without the article's title. */
  path: string[];
  snippet: Snippet;
  score: number;
  review: ReviewState;
  type: ArticleType;
  specialties: string[];
  updated: string;
  sourceId?: string;
}

/** Counts of what the query found, by the values a filter may take. */
export interface Facets {
  pack: Record<string, number>;
  specialty: Record<string, number>;
  type: Record<string, number>;
  review: Record<string, number>;
  /** Articles that have a wording for this audience; all have the clinician's. */
  audience: Record<string, number>;
}

export interface SearchReply {
  query: string;
  searchedAs: QueryChange[];
  /** Words the library has nothing for, with the nearest it knows. */
  didYouMean: string[];
  /** How the search was narrowed: by filters, by a scope that was typed (`cardio:`), by words in quotation marks. */
  narrowed: { filters: SearchFilters; phrases: string[] };
  /** Words of the query no pack holds in any form, as typed. */
  unknown: string[];
  total: number;
  tookMs: number;
  stage: SearchStage;
  hits: Hit[];
  facets: Facets;
  /** Articles with the nearest titles, when nothing was found. */
  nearest: { pack: string; article: string; title: string }[];
}

export interface SearchFilters {
  pack?: string | undefined;
  specialty?: string | undefined;
  type?: string | undefined;
  review?: string | undefined;
  audience?: string | undefined;
}

export interface SearchRequest extends SearchFilters {
  q: string;
  limit: number;
  /** Search the words exactly as typed: no abbreviation, synonym or spelling changes. */
  literal?: boolean | undefined;
  /** Words and phrases of the query to be searched just as typed, separated by `|`: one change undone, the others kept. */
  asTyped?: string | undefined;
}

export interface Suggestion {
  /** What stands in the list. */
  text: string;
  kind: 'article' | 'alias' | 'section';
  pack: string;
  article: string;
  title: string;
  section?: string;
}

export interface SuggestReply {
  query: string;
  suggestions: Suggestion[];
}

/** A reference as an answer or a chip names it. */
export interface CitationLabel {
  reference: string;
  /** Its number in its article. */
  number: number;
  /** `Stick 1992` */
  label: string;
  kind: ReferenceKind;
}

/** A sentence or list item of the library, word for word. */
export interface Answer {
  /** A sentence, or a row of a table with ` · ` between its cells. */
  text: string;
  /** The sentence above its list, or the head of its table: what the text must be read with. */
  leadIn?: string;
  pack: string;
  article: string;
  section: string;
  title: string;
  path: string[];
  citations: CitationLabel[];
  review: ReviewState;
  score: number;
  /** Id of the sentence in its article. */
  sentence: string;
}

export interface AnswerRequest {
  q: string;
  pack?: string | undefined;
  article?: string | undefined;
}

export interface AnswerReply {
  question: string;
  refused: boolean;
  /** `dose`: doses are never answered. */
  reason?: 'not-in-library' | 'empty-question' | 'not-ready' | 'dose';
  answers: Answer[];
  /** Nearest sections, offered with a refusal. */
  nearest: Hit[];
}

/** A reference with its record, as the article shows it. */
export interface ArticleReferenceView {
  number: number;
  /** Sentences that cite it. */
  claims: string[];
  record: Reference;
}

export interface Neighbour {
  article: string;
  title: string;
}

/** Everything the article page needs, in one reply. */
export interface ArticleReply {
  pack: PackSummary;
  article: Article;
  references: ArticleReferenceView[];
  /** Glossary entries the text uses, by id. */
  glossary: Record<string, GlossaryTerm>;
  /** Titles of articles the text links to, by id. */
  linked: Record<string, { title: string; summary: string }>;
  /** Neighbours in the first specialty, by title. */
  previous: Neighbour | null;
  next: Neighbour | null;
  suggestedQuestions: string[];
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

/** A section the teacher has those who follow open; null for the whole article. */
export interface ClassSection {
  pack: string;
  article: string;
  section: string | null;
}

/** The class of this session, as the teacher's screen shows it. */
export interface ClassReply {
  /** Whether the policy lets the library be served to other devices. */
  allowed: boolean;
  /** Addresses of this machine that others can reach, and the connection each belongs to. */
  addresses: { address: string; name: string }[];
  open: { url: string; readers: number; following: number; section: ClassSection | null } | null;
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

/** What every failed request carries. */
export interface FailureReply {
  error: Failure;
}

export type { Article, ArticleListing, Audience };
