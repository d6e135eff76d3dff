import { articlePath } from '../shell/paths.ts';
import type { Action } from './action.ts';

export const previousArticle: Action = {
  name: 'previous-article',
  label: 'previousArticle',
  group: 'read',
  keys: ['['],
  available: ({ article }) => Boolean(article?.previous),
  perform: ({ article, navigate }) => {
    if (article?.previous) return navigate(articlePath(article.pack.id, article.previous.article));
  },
};
