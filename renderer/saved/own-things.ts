/** What a reader keeps. All of it stays in this browser profile; no handler ever sees it. */
import type { Anchor } from '../keep/anchor.ts';
import type { Settings } from '../settings/settings.ts';

/** A search that led somewhere. `query` is its key: searching again moves it to the front. */
export interface RecentSearch {
  readonly query: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** An article that was opened. `key` is `pack/article`. */
export interface Visit {
  readonly key: string;
  readonly pack: string;
  readonly article: string;
  readonly title: string;
  readonly at: number;
}

/** An article, or a section of one, to come back to. `key` is `pack/article` or `pack/article#section`. */
export interface Bookmark {
  readonly key: string;
  readonly pack: string;
  readonly article: string;
  readonly section: string | null;
  readonly title: string;
  readonly sectionTitle: string | null;
  /** Name of the folder; empty for none. */
  readonly folder: string;
  readonly at: number;
}

/** Colours of highlights; their names are shown beside them. */
export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** A highlight with or without a note, or, without an anchor, a note on the whole article. */
export interface Annotation {
  readonly id: string;
  readonly pack: string;
  readonly article: string;
  /** Title of the article, for when its pack is gone. */
  readonly title: string;
  readonly anchor: Anchor | null;
  readonly colour: HighlightColour;
  readonly note: string;
  readonly at: number;
}

/** Every store of the reader's own database, by name: its values. */
export interface OwnThings {
  settings: Settings & { readonly key: 'settings' };
  searches: RecentSearch;
  visits: Visit;
  bookmarks: Bookmark;
  annotations: Annotation;
}

export type OwnStoreName = keyof OwnThings;

/** The property that identifies a value within its store. */
export const ownKeys = {
  settings: 'key',
  searches: 'query',
  visits: 'key',
  bookmarks: 'key',
  annotations: 'id',
} as const satisfies {
  readonly [Name in OwnStoreName]: keyof OwnThings[Name];
};

export const ownStoreNames = Object.keys(ownKeys) as readonly OwnStoreName[];
