import { machinePolicy } from '../session/machine-policy.ts';
import type { Action } from './action.ts';

export const print: Action = {
  name: 'print',
  label: 'print',
  group: 'read',
  keys: ['Mod+P'],
  available: ({ article }) => article !== null && machinePolicy().printing,
  perform: ({ show }) => show('print'),
};
