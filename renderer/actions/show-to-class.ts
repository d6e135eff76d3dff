import i18next from 'i18next';
import { showToClass as show } from '../classroom/class-requests.ts';
import { classMayBeOpen, keepClass } from '../classroom/class-state.ts';
import { sectionInView } from '../classroom/section-in-view.ts';
import { announce } from '../shell/announcer.tsx';
import type { Action } from './action.ts';

export const showToClass: Action = {
  name: 'show-to-class',
  label: 'showToClass',
  group: 'read',
  keys: ['Mod+Shift+S'],
  available: ({ article }) => article !== null && classMayBeOpen(),
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
