import i18next from 'i18next';
import { showToClass as show } from '../classroom/class-requests.ts';
import { classNow, keepClass } from '../classroom/class-state.ts';
import { sectionInView } from '../classroom/section-in-view.ts';
import { isHidden, pageStart } from '../session/machine-policy.ts';
import { announce } from '../shell/announcer.tsx';
import type { Action } from './action.ts';

/** Whether a class may be open: known to be, or not asked since this page was loaded. */
function mayBeOpen(): boolean {
  const known = classNow();
  return known === null ? !isHidden('teach') && !pageStart().classroom : known.open !== null;
}

export const showToClass: Action = {
  name: 'show-to-class',
  label: 'showToClass',
  group: 'read',
  keys: ['Mod+Shift+S'],
  available: ({ article }) => article !== null && mayBeOpen(),
  perform: async ({ article }) => {
    if (!article) return;
    try {
      keepClass(await show(article.pack.id, article.article.id, sectionInView(article.article.sections)));
      announce(i18next.t('classroom.shownNow'));
    } catch {
      announce(i18next.t('classroom.notOpen'));
    }
  },
};
