import { annotate } from '../keep/annotations.ts';
import { focusNote } from '../keep/focus-note.ts';
import type { Action } from './action.ts';

export const note: Action = {
  name: 'note',
  label: 'note',
  group: 'read',
  keys: ['n'],
  available: ({ article }) => article !== null,
  perform: ({ article }) => {
    if (article) focusNote(annotate(article, null, 'yellow').id);
  },
};
