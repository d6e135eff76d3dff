import { readAloudIsOpen, showReadAloud } from '../read-aloud/read-aloud-open.ts';
import { canReadAloud } from '../read-aloud/voices.ts';
import type { Action } from './action.ts';

export const readAloud: Action = {
  name: 'read-aloud',
  label: 'readAloud',
  group: 'read',
  keys: ['r'],
  available: ({ article }) => article !== null && canReadAloud(article.article.language),
  perform: () => showReadAloud(!readAloudIsOpen()),
};
