import { focusOutline } from '../article/focus-outline.ts';
import type { Action } from './action.ts';

export const outline: Action = {
  name: 'outline',
  label: 'outline',
  group: 'read',
  keys: ['o'],
  available: ({ article }) => article !== null,
  perform: focusOutline,
};
