import { isHidden } from '../session/machine-policy.ts';
import type { Action } from './action.ts';

export const goSettings: Action = {
  name: 'settings',
  label: 'settings',
  group: 'go',
  keys: ['Mod+,'],
  available: () => !isHidden('settings'),
  perform: ({ navigate }) => navigate('/settings'),
};
