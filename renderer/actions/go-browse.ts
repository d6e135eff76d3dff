import { always, type Action } from './action.ts';

export const goBrowse: Action = {
  name: 'browse',
  label: 'browse',
  group: 'go',
  keys: ['Mod+Shift+B'],
  available: always,
  perform: ({ navigate }) => navigate('/browse'),
};
