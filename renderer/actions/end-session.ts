import { endSession as end } from '../session/end-session.ts';
import { isShared } from '../session/machine-policy.ts';
import type { Action } from './action.ts';

export const endSession: Action = {
  name: 'end-session',
  label: 'endSession',
  group: 'go',
  keys: ['Mod+Shift+E'],
  available: () => isShared(),
  perform: () => end('asked'),
};
