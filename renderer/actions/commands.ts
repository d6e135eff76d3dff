import { always, type Action } from './action.ts';

export const commands: Action = {
  name: 'commands',
  label: 'commands',
  group: 'find',
  keys: ['Mod+Shift+P', 'Mod+J'],
  available: always,
  perform: ({ show }) => show('commands'),
};
