import i18next from 'i18next';
import { toggleBookmark } from '../saved/bookmarks.ts';
import { announce } from '../shell/announcer.tsx';
import type { Action } from './action.ts';

export const bookmark: Action = {
  name: 'bookmark',
  label: 'bookmark',
  group: 'read',
  keys: ['b', 'Mod+D'],
  available: ({ article }) => article !== null,
  perform: ({ article }) => {
    if (!article) return;
    const saved = toggleBookmark({
      pack: article.pack.id,
      article: article.article.id,
      section: null,
      title: article.article.title,
      sectionTitle: null,
    });
    if (saved) announce(i18next.t('keep.saved'));
  },
};
