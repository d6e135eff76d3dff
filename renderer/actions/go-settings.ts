import { always, type Action } from './action.ts';

export const goSettings: Action = {
  name: 'settings',
  label: 'settings',
  group: 'go',
  keys: ['Mod+,'],
  available: always,
  perform: ({ navigate }) => navigate('/settings'),
};
