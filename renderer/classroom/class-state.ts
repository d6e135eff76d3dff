import { useSyncExternalStore } from 'react';
import type { ClassReply } from '../../main/api/contract.ts';
import { isHidden, pageStart } from '../session/machine-policy.ts';

let state: ClassReply | null = null;
const listeners = new Set<() => void>();

/** Whether a class may be open: known to be, or not asked since this page was loaded. */
export function classMayBeOpen(): boolean {
  return state === null ? !isHidden('teach') && !pageStart().classroom : state.open !== null;
}

export function keepClass(next: ClassReply): void {
  state = next;
  for (const listener of listeners) listener();
}

export function useClass(): ClassReply | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
