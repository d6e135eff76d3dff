import { isHidden } from '../session/machine-policy.ts';
import type { Action } from './action.ts';

export const goSaved: Action = {
  name: 'saved',
  label: 'savedThings',
  group: 'go',
  keys: ['Mod+Shift+D'],
  available: () => !isHidden('saved'),
  perform: ({ navigate }) => navigate('/saved'),
};
