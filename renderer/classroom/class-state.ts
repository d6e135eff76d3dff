import { useSyncExternalStore } from 'react';
import type { ClassReply } from '../../main/api/contract.ts';

let state: ClassReply | null = null;
const listeners = new Set<() => void>();

/** What is known of the class, for the screen that opens it and for the action that shows a section. */
export const classNow = (): ClassReply | null => state;

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
