import type { OwnDatabase } from './own-database.ts';
import { ownKeys, type OwnStoreName, type OwnThings } from './own-things.ts';

/** One store of the reader's database, held in memory and written through: reading it never waits. */
export interface Collection<Value> {
  /** What is in it now; the same array until something changes. */
  readonly all: () => readonly Value[];
  readonly put: (value: Value) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
  /** Calls back after each change; returns the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Reads a store into memory. Changes show at once and are written in the background; `onTrouble` hears of a write that
 * failed (storage full), after which the value lives in memory only.
 */
export async function collect<Name extends OwnStoreName>(
  database: OwnDatabase,
  store: Name,
  onTrouble: (reason: unknown) => void,
): Promise<Collection<OwnThings[Name]>> {
  type Value = OwnThings[Name];
  const keyOf = (value: Value) => String(value[ownKeys[store] as unknown as keyof Value]);
  const listeners = new Set<() => void>();
  let values: readonly Value[] = await database.all(store);

  function change(next: readonly Value[], write: Promise<void>): void {
    values = next;
    for (const listener of listeners) listener();
    write.catch(onTrouble);
  }

  return {
    all: () => values,
    put: (value) =>
      change([...values.filter((other) => keyOf(other) !== keyOf(value)), value], database.put(store, value)),
    remove: (key) =>
      change(
        values.filter((value) => keyOf(value) !== key),
        database.remove(store, key),
      ),
    clear: () => change([], database.clear(store)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
