import type { Action } from './action.ts';

export const print: Action = {
  name: 'print',
  label: 'print',
  group: 'read',
  keys: ['Mod+P'],
  available: ({ article }) => article !== null,
  perform: ({ show }) => show('print'),
};
