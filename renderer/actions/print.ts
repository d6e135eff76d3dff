import { PRINT_LIST } from '../print/print-list.ts';
import { machinePolicy } from '../session/machine-policy.ts';
import type { Action } from './action.ts';

export const print: Action = {
  name: 'print',
  label: 'print',
  group: 'read',
  keys: ['Mod+P'],
  available: ({ article, path }) => (article !== null || path === PRINT_LIST) && machinePolicy().printing,
  perform: ({ show, path }) => (path === PRINT_LIST ? window.print() : show('print')),
};
