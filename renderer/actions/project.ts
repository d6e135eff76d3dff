import { isHidden } from '../session/machine-policy.ts';
import { articlePath } from '../shell/paths.ts';
import type { Action } from './action.ts';

export const project: Action = {
  name: 'project',
  label: 'project',
  group: 'read',
  keys: ['p'],
  available: ({ article }) => article !== null && !isHidden('teach'),
  perform: ({ article, navigate }) => {
    if (article) return navigate(`${articlePath(article.pack.id, article.article.id)}/projector`);
  },
};
