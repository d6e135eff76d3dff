import { isHidden, pageStart } from '../session/machine-policy.ts';
import type { Action } from './action.ts';

export const goClassroom: Action = {
  name: 'classroom',
  label: 'classroom',
  group: 'go',
  keys: ['Alt+Shift+C'],
  available: () => !isHidden('teach') && !pageStart().classroom,
  perform: ({ navigate }) => navigate('/classroom'),
};
