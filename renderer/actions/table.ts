import type { Action, Scene } from './action.ts';
import { bookmark } from './bookmark.ts';
import { commands } from './commands.ts';
import { compare } from './compare.ts';
import { endSession } from './end-session.ts';
import { find } from './find.ts';
import { goBrowse } from './go-browse.ts';
import { goHealth } from './go-health.ts';
import { goHome } from './go-home.ts';
import { goLibrary } from './go-library.ts';
import { goQuickList } from './go-quick-list.ts';
import { goClassroom } from './go-classroom.ts';
import { showToClass } from './show-to-class.ts';
import { goSaved } from './go-saved.ts';
import { goSettings } from './go-settings.ts';
import { goTeach } from './go-teach.ts';
import { highlight } from './highlight.ts';
import { isMac, isSingleKey, matchesKeys } from './keys.ts';
import { largerText } from './larger-text.ts';
import { nextArticle } from './next-article.ts';
import { nextTheme } from './next-theme.ts';
import { note } from './note.ts';
import { openPack } from './open-pack.ts';
import { outline } from './outline.ts';
import { previousArticle } from './previous-article.ts';
import { print } from './print.ts';
import { readAloud } from './read-aloud.ts';
import { project } from './project.ts';
import { savePdf } from './save-pdf.ts';
import { search } from './search.ts';
import { shortcuts } from './shortcuts.ts';
import { smallerText } from './smaller-text.ts';
import { undoLast } from './undo-last.ts';

/** Everything a user can ask for by key, palette or menu. Keys are given once in the whole table. */
export const actions: readonly Action[] = [
  search,
  find,
  commands,
  shortcuts,
  goHome,
  goBrowse,
  goTeach,
  goSaved,
  goLibrary,
  goSettings,
  openPack,
  outline,
  previousArticle,
  nextArticle,
  bookmark,
  note,
  highlight,
  undoLast,
  print,
  savePdf,
  project,
  readAloud,
  compare,
  largerText,
  smallerText,
  nextTheme,
  goQuickList,
  goClassroom,
  showToClass,
  goHealth,
  endSession,
];

/** Performs the action of that name, if it makes sense now. */
export function performByName(name: string, scene: Scene): void {
  const action = actions.find((candidate) => candidate.name === name);
  if (action?.available(scene)) void action.perform(scene);
}

/** The action a key press asks for. `bareKeys` is false where a bare character is text, or is not to be a shortcut. */
export function actionFor(press: KeyboardEvent, scene: Scene, bareKeys: boolean): Action | undefined {
  const mac = isMac();
  return actions.find(
    (action) =>
      action.keys.some((keys) => (bareKeys || !isSingleKey(keys)) && matchesKeys(press, keys, mac)) &&
      action.available(scene),
  );
}
