import { always, type Action } from './action.ts';

export const goLibrary: Action = {
  name: 'library',
  label: 'library',
  group: 'go',
  keys: [],
  available: always,
  perform: ({ navigate }) => navigate('/library'),
};
