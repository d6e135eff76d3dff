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
  /** The section it was read to; none at its top, or where it was opened by an older version. */
  readonly reached?: { readonly section: string; readonly title: string };
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

/** A place in a lesson: an article, or one section of it. Titles are for when its pack is gone. */
export interface LessonStep {
  readonly pack: string;
  readonly article: string;
  readonly section: string | null;
  readonly title: string;
  readonly sectionTitle: string | null;
}

/** A list of the reader's own, to teach or to learn by. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  readonly steps: readonly LessonStep[];
  readonly at: number;
}

/** How far a lesson was followed. `key` is `own/ID` or `path/PACK/ID`. */
export interface LessonProgress {
  readonly key: string;
  /** Keys of the steps that are done. */
  readonly done: readonly string[];
  /** Whether its articles show the way to the next one. */
  readonly following: boolean;
  readonly at: number;
}

/** How sure somebody was of an answer, before knowing whether it is right. */
export const confidences = ['guess', 'unsure', 'sure'] as const;
export type Confidence = (typeof confidences)[number];

/** How a question of a self-test was answered so far. `key` is `pack/article/question`. */
export interface QuestionRecord {
  readonly key: string;
  readonly pack: string;
  readonly article: string;
  /** Title of the article. */
  readonly title: string;
  /** The question's own words: a question whose words have changed is another one. */
  readonly prompt: string;
  readonly asked: number;
  readonly wrong: number;
  /** Of the wrong answers, those somebody was sure of. */
  readonly sureAndWrong: number;
  /** How sure the last answer was, and whether it was right. */
  readonly confidence: Confidence;
  readonly lastRight: boolean;
  readonly at: number;
}

/** Every store of the reader's own database, by name: its values. */
export interface OwnThings {
  settings: Settings & { readonly key: 'settings' };
  searches: RecentSearch;
  visits: Visit;
  bookmarks: Bookmark;
  annotations: Annotation;
  lessons: Lesson;
  progress: LessonProgress;
  answers: QuestionRecord;
}

export type OwnStoreName = keyof OwnThings;

/** The property that identifies a value within its store. */
export const ownKeys = {
  settings: 'key',
  searches: 'query',
  visits: 'key',
  bookmarks: 'key',
  annotations: 'id',
  lessons: 'id',
  progress: 'key',
  answers: 'key',
} as const satisfies {
  readonly [Name in OwnStoreName]: keyof OwnThings[Name];
};

export const ownStoreNames = Object.keys(ownKeys) as readonly OwnStoreName[];
