import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

/** Opens or closes the bar that reads aloud. */
export function showReadAloud(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

export const readAloudIsOpen = (): boolean => open;

export function useReadAloudOpen(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, readAloudIsOpen);
}
