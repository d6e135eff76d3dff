import type { RootContent } from 'mdast';
import type { GlossaryTerm } from '../model/pack.ts';
import type { Failure } from '../model/result.ts';

/** Names of the formats, as the command line takes them. */
export const importFormats = ['markdown', 'jsonl', 'medquad', 'table'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** Where in the input something was found. */
export interface Place {
  /** Path of the file, relative to what is imported; for a single file its name. */
  readonly file: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
}

/** An article as an importer hands it over, before it is written as source. */
export interface ImportedArticle {
  readonly title: string;
  /** What the file name is made from; it is made unique and safe later. */
  readonly name: string;
  /** The id the record had where it came from. */
  readonly sourceId?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly summary?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly authors?: readonly string[] | undefined;
  /** SPDX; only where the record says so itself. */
  readonly licence?: string | undefined;
  readonly attribution?: string | undefined;
  /** Name of the source, where the record knows better than the whole file does. */
  readonly origin?: string | undefined;
  /** Headings of level 2 to 4 and the blocks an article's source may hold. */
  readonly body: readonly RootContent[];
}

/** What happens while a format is read, in the order of the input. */
export type ImportItem =
  | { readonly kind: 'article'; readonly at: Place; readonly article: ImportedArticle }
  | { readonly kind: 'term'; readonly at: Place; readonly term: GlossaryTerm }
  /** A record that is left out, and why. */
  | { readonly kind: 'refused'; readonly at: Place; readonly reason: string }
  /** Something of a record that is kept was left out or changed. */
  | { readonly kind: 'notice'; readonly at: Place; readonly notice: string; readonly detail?: string }
  /** The input cannot be read any further: nothing of it is kept. */
  | { readonly kind: 'failed'; readonly failure: Failure<ImportFailureCode> };

export type ImportFailureCode =
  'import-unreadable' | 'import-empty' | 'import-target' | 'import-stopped' | 'import-write';

export interface ReadOptions {
  /** How much of the input has been read, from 0 to 1. */
  readonly onRead: (fraction: number) => void;
}

/** Reads one format. Streams: what it holds in memory does not grow with the input. */
export interface Importer {
  readonly format: ImportFormat;
  /** SPDX licence of everything in this format, where the format fixes it. */
  readonly licence?: string;
  /** Name of the source, where the format fixes it; otherwise the name of the file or folder. */
  readonly origin?: string;
  read(path: string, options: ReadOptions): AsyncIterable<ImportItem>;
}

/** The failure of an input that cannot be opened or read. */
export function unreadable(path: string, why: string): Extract<ImportItem, { kind: 'failed' }> {
  return {
    kind: 'failed',
    failure: {
      code: 'import-unreadable',
      message: `${path} could not be read: ${why}`,
      hint: 'Check the path and the format, then import again. Nothing was written.',
    },
  };
}

/** Why the system refused to open something, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is nothing at this path.';
    case 'EACCES':
    case 'EPERM':
      return 'this user may not open it.';
    case 'EISDIR':
      return 'it is a folder, and this format is one file.';
    case 'ENOTDIR':
      return 'it is a file, and this format is a folder.';
    case 'ENOSPC':
      return 'the disk is full.';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
