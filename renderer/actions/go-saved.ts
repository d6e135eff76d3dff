import { always, type Action } from './action.ts';

export const goSaved: Action = {
  name: 'saved',
  label: 'savedThings',
  group: 'go',
  keys: ['Mod+Shift+D'],
  available: always,
  perform: ({ navigate }) => navigate('/saved'),
};
