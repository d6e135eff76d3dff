import { useSyncExternalStore } from 'react';

/** What of the open article goes on paper. */
export interface PrintChoice {
  /** Ids of sections left out. */
  readonly leftOut: ReadonlySet<string>;
  readonly questions: boolean;
}

/** Everything but the questions, whose answers a page cannot hide. */
const everything: PrintChoice = { leftOut: new Set(), questions: false };

let choice: PrintChoice = everything;
const listeners = new Set<() => void>();

/** Chooses what goes on paper until the print is done or another article is opened. */
export function choosePrint(next: PrintChoice): void {
  choice = next;
  for (const listener of listeners) listener();
}

export const printEverything = (): void => choosePrint(everything);

export function usePrintChoice(): PrintChoice {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => choice,
  );
}
