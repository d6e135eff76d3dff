import { useSyncExternalStore } from 'react';
import { isShared } from '../session/machine-policy.ts';
import { applySettings } from '../settings/apply-settings.ts';
import { settingsFrom, type Settings } from '../settings/settings.ts';
import { collect, type Collection } from './collection.ts';
import { inMemory, openOwnDatabase } from './own-database.ts';
import type {
  Annotation,
  Bookmark,
  Lesson,
  LessonProgress,
  OwnThings,
  QuestionRecord,
  RecentSearch,
  Visit,
} from './own-things.ts';

/** The reader's own things, open. Filled once at start, before the first screen is drawn. */
interface Own {
  readonly lasting: boolean;
  readonly settings: Collection<OwnThings['settings']>;
  readonly searches: Collection<RecentSearch>;
  readonly visits: Collection<Visit>;
  readonly bookmarks: Collection<Bookmark>;
  readonly annotations: Collection<Annotation>;
  readonly lessons: Collection<Lesson>;
  readonly progress: Collection<LessonProgress>;
  readonly answers: Collection<QuestionRecord>;
}

let opened: Own | undefined;
let currentSettings: Settings = settingsFrom(undefined);
const troubleListeners = new Set<() => void>();
let trouble: WriteTrouble = null;

/** Why the last write failed: no room, or something else. Null while everything is written. */
type WriteTrouble = 'full' | 'unwritten' | null;

/** What is wrong with the reader's storage; `fleeting` when there never was any that lasts. */
export type StorageTrouble = Exclude<WriteTrouble, null> | 'fleeting';

/** Opens the reader's things and applies their settings. Never fails: without storage they last as long as the window. */
export async function openOwnThings(): Promise<void> {
  const database = isShared() ? inMemory() : await openOwnDatabase();
  const [settings, searches, visits, bookmarks, annotations, lessons, progress, answers] = await Promise.all([
    collect(database, 'settings', noteTrouble),
    collect(database, 'searches', noteTrouble),
    collect(database, 'visits', noteTrouble),
    collect(database, 'bookmarks', noteTrouble),
    collect(database, 'annotations', noteTrouble),
    collect(database, 'lessons', noteTrouble),
    collect(database, 'progress', noteTrouble),
    collect(database, 'answers', noteTrouble),
  ]);
  opened = {
    lasting: database.lasting,
    settings,
    searches,
    visits,
    bookmarks,
    annotations,
    lessons,
    progress,
    answers,
  };
  readSettings();
  settings.subscribe(readSettings);
}

/** The reader's things; `openOwnThings` must have finished. */
export function own(): Own {
  if (!opened) throw new Error('The reader’s things were asked for before they were opened.');
  return opened;
}

function readSettings(): void {
  currentSettings = settingsFrom(own().settings.all()[0]);
  applySettings(currentSettings);
}

function noteTrouble(reason: unknown): void {
  const isFull = reason instanceof DOMException && reason.name === 'QuotaExceededError';
  if (reason !== null) trouble = isFull ? 'full' : 'unwritten';
  else if (!collections().some((collection) => collection.hasUnwritten())) trouble = null;
  for (const listener of troubleListeners) listener();
}

function collections(): readonly Pick<Collection<unknown>, 'hasUnwritten' | 'retry'>[] {
  const { settings, searches, visits, bookmarks, annotations, lessons, progress, answers } = own();
  return [annotations, lessons, bookmarks, settings, answers, progress, visits, searches];
}

/** Writes again what could not be written, what was written by hand first; true when all of it is safe. */
export async function writeAgain(): Promise<boolean> {
  for (const collection of collections()) if (!(await collection.retry())) return false;
  return true;
}

/** What is wrong with storage: then what is kept now is gone when the window closes. Null when nothing is. */
export function useStorageTrouble(): StorageTrouble | null {
  return useSyncExternalStore(
    (listener) => {
      troubleListeners.add(listener);
      return () => troubleListeners.delete(listener);
    },
    () => trouble ?? (own().lasting ? null : 'fleeting'),
  );
}

/** Everything in one collection, kept up to date. */
export function useCollection<Value>(collection: Collection<Value>): readonly Value[] {
  return useSyncExternalStore(collection.subscribe, collection.all);
}

export function useSettings(): Settings {
  return useSyncExternalStore(own().settings.subscribe, settingsNow);
}

/** The settings as they stand. */
export const settingsNow = (): Settings => currentSettings;

/** Changes some settings and keeps them. */
export function changeSettings(change: Partial<Settings>): void {
  own().settings.put({ ...currentSettings, ...change, key: 'settings' });
}
