import { useSyncExternalStore } from 'react';

/** Something that was taken away and can be put back. */
interface Offer {
  /** What was done, in words. */
  readonly done: string;
  readonly putBack: () => void;
}

let offer: Offer | null = null;
const listeners = new Set<() => void>();

function change(next: Offer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

/** Says what was taken away and offers to put it back, until the screen is left or something else is taken away. */
export const offerUndo = (done: string, putBack: () => void): void => change({ done, putBack });

export const withdrawUndo = (): void => change(null);

export const canUndo = (): boolean => offer !== null;

/** Puts back what was taken away last. */
export function undo(): void {
  const taken = offer;
  change(null);
  taken?.putBack();
}

/** What was taken away last, in words; null when nothing can be put back. */
export function useUndoOffer(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offer?.done ?? null,
  );
}
