import { isHidden } from '../session/machine-policy.ts';
import type { Action } from './action.ts';

export const goLibrary: Action = {
  name: 'library',
  label: 'library',
  group: 'go',
  keys: [],
  available: () => !isHidden('library'),
  perform: ({ navigate }) => navigate('/library'),
};
