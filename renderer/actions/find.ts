import type { Action } from './action.ts';

export const find: Action = {
  name: 'find',
  label: 'find',
  group: 'find',
  keys: ['Mod+F'],
  // Pressed again while the bar is open, the key is the browser's own.
  available: ({ panel }) => panel !== 'find',
  perform: ({ show }) => show('find'),
};
