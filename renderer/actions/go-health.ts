import { always, type Action } from './action.ts';

export const goHealth: Action = {
  name: 'health',
  label: 'health',
  group: 'go',
  keys: [],
  available: always,
  perform: ({ navigate }) => navigate('/health'),
};
