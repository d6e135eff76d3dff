import { comparePath } from '../compare/compare-address.ts';
import type { Action } from './action.ts';

export const compare: Action = {
  name: 'compare',
  label: 'compare',
  group: 'read',
  keys: ['c'],
  available: ({ article }) => article !== null,
  perform: ({ article, navigate }) => {
    if (!article) return;
    const left = { pack: article.pack.id, article: article.article.id, audience: null };
    return navigate(comparePath({ left }));
  },
};
