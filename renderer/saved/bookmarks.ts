import i18next from 'i18next';
import { offerUndo } from '../undo/undo.ts';
import { own } from './own.ts';
import type { Bookmark } from './own-things.ts';

type Place = Pick<Bookmark, 'pack' | 'article' | 'section' | 'title' | 'sectionTitle'>;

/** Key of the bookmark for a place. */
export function bookmarkKey({ pack, article, section }: Pick<Place, 'pack' | 'article' | 'section'>): string {
  return `${pack}/${article}${section === null ? '' : `#${section}`}`;
}

/** Saves a place, or forgets it if it was saved. Answers whether it is saved now. */
export function toggleBookmark(place: Place, at: number = Date.now()): boolean {
  const { bookmarks } = own();
  const key = bookmarkKey(place);
  const before = bookmarks.all().find((bookmark) => bookmark.key === key);
  if (before) {
    removeBookmark(before);
    return false;
  }
  bookmarks.put({ ...place, key, folder: '', at });
  return true;
}

/** Takes a place out of what is saved; it can be had back, in its folder. */
export function removeBookmark(bookmark: Bookmark): void {
  const { bookmarks } = own();
  bookmarks.remove(bookmark.key);
  offerUndo(i18next.t('saved.removed', { title: bookmark.title }), () => bookmarks.put(bookmark));
}

/** Gives a folder another name; one that is taken joins the two. It can be undone. */
export function renameFolder(from: string, to: string): void {
  const { bookmarks } = own();
  const moved = bookmarks.all().filter(({ folder }) => folder === from);
  const isTaken = bookmarks.all().some(({ folder }) => folder === to);
  for (const bookmark of moved) bookmarks.put({ ...bookmark, folder: to });
  offerUndo(i18next.t(isTaken ? 'saved.joined' : 'saved.renamed', { from, to }), () =>
    moved.forEach((bookmark) => bookmarks.put(bookmark)),
  );
}

/** The names of all folders, in the order of the language. */
export function foldersOf(bookmarks: readonly Bookmark[], language: string): string[] {
  const names = new Set(bookmarks.map(({ folder }) => folder).filter(Boolean));
  return [...names].sort(new Intl.Collator(language, { numeric: true }).compare);
}
