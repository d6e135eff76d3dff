import { always, type Action } from './action.ts';

export const goHome: Action = {
  name: 'home',
  label: 'home',
  group: 'go',
  keys: ['Alt+Home'],
  available: always,
  perform: ({ navigate }) => navigate('/'),
};
