import { isHidden } from '../session/machine-policy.ts';
import type { Action } from './action.ts';

export const goTeach: Action = {
  name: 'teach',
  label: 'teach',
  group: 'go',
  keys: ['Mod+Shift+L'],
  available: () => !isHidden('teach'),
  perform: ({ navigate }) => navigate('/learn'),
};
