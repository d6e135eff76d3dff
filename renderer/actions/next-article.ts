import { articlePath } from '../shell/paths.ts';
import type { Action } from './action.ts';

export const nextArticle: Action = {
  name: 'next-article',
  label: 'nextArticle',
  group: 'read',
  keys: [']'],
  available: ({ article }) => Boolean(article?.next),
  perform: ({ article, navigate }) => {
    if (article?.next) return navigate(articlePath(article.pack.id, article.next.article));
  },
};
