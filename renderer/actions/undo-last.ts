import { canUndo, undo } from '../undo/undo.ts';
import type { Action } from './action.ts';
import { isTyping } from './is-typing.ts';

export const undoLast: Action = {
  name: 'undo',
  label: 'undo',
  group: 'read',
  keys: ['Mod+Z'],
  available: () => canUndo() && !isTyping(document.activeElement),
  perform: undo,
};
