import { always, type Action } from './action.ts';

export const goQuickList: Action = {
  name: 'quick-list',
  label: 'quickList',
  group: 'go',
  keys: ['q', 'Alt+Shift+Q'],
  available: always,
  perform: ({ navigate }) => navigate('/quick'),
};
