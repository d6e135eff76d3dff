import type { ImportFormat, Place } from './importer.ts';

/** SPDX's own word for “nobody has said”: an import never guesses under which licence somebody else's text stands. */
export const UNKNOWN_LICENCE = 'NOASSERTION';

export interface ImportOptions {
  readonly format: ImportFormat;
  readonly path: string;
  /** Folder to write; must not exist or be empty. */
  readonly out: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** SPDX expression for everything that does not bring its own. */
  readonly licence?: string | undefined;
  /** Language of everything that does not name its own. */
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly today: string;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ImportProgress {
  readonly articles: number;
  readonly refused: number;
  /** How much of the input has been read, from 0 to 1. */
  readonly fraction: number;
}

export interface Refusal extends Place {
  readonly reason: string;
}

export interface NoticedPlace extends Place {
  /** What exactly, in a few words. */
  readonly detail?: string;
}

/** Something left out or changed in records that were kept: how often, and where at first. */
export interface Notice {
  readonly notice: string;
  readonly count: number;
  readonly examples: readonly NoticedPlace[];
}

export interface ImportReport {
  readonly format: ImportFormat;
  readonly out: string;
  readonly articles: number;
  readonly terms: number;
  readonly licence: string;
  readonly languages: readonly string[];
  readonly refused: readonly Refusal[];
  readonly notices: readonly Notice[];
}
