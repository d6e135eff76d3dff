/** What a reader keeps. All of it stays in this browser profile; no handler ever sees it. */
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

/** Every store of the reader's own database, by name: its values. */
export interface OwnThings {
  settings: Settings & { readonly key: 'settings' };
  searches: RecentSearch;
  visits: Visit;
}

export type OwnStoreName = keyof OwnThings;

/** The property that identifies a value within its store. */
export const ownKeys = { settings: 'key', searches: 'query', visits: 'key' } as const satisfies {
  readonly [Name in OwnStoreName]: keyof OwnThings[Name];
};

export const ownStoreNames = Object.keys(ownKeys) as readonly OwnStoreName[];
