import { always, type Action } from './action.ts';

export const shortcuts: Action = {
  name: 'shortcuts',
  label: 'shortcuts',
  group: 'find',
  keys: ['?', 'Mod+/'],
  available: always,
  perform: ({ show }) => show('shortcuts'),
};
