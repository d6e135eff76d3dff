import type { OwnDatabase } from './own-database.ts';
import { ownKeys, type OwnStoreName, type OwnThings } from './own-things.ts';

/**
 * One store of the reader's database, held in memory and written through: reading it never waits. What another window of
 * this machine writes shows here too.
 */
export interface Collection<Value> {
  /** What is in it now; the same array until something changes. */
  readonly all: () => readonly Value[];
  readonly put: (value: Value) => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
  /** Calls back after each change; returns the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether some change lives in memory only, because it could not be written. */
  readonly hasUnwritten: () => boolean;
  /** Writes again what could not be written; true when nothing is left. */
  readonly retry: () => Promise<boolean>;
}

/** Stands for every value of a store. */
const ALL = '*';

/**
 * Reads a store into memory. Changes show at once and are written in the background. `onTrouble` hears why a write failed
 * (storage full), after which the change lives in memory until a later write or `retry` succeeds; then it hears null.
 */
export async function collect<Name extends OwnStoreName>(
  database: OwnDatabase,
  store: Name,
  onTrouble: (reason: unknown) => void,
): Promise<Collection<OwnThings[Name]>> {
  type Value = OwnThings[Name];
  const keyOf = (value: Value) => String(value[ownKeys[store] as unknown as keyof Value]);
  const listeners = new Set<() => void>();
  const newest = new Map<string, () => Promise<void>>();
  const unwritten = new Map<string, () => Promise<void>>();
  let values: readonly Value[] = await database.all(store);

  function show(next: readonly Value[]): void {
    values = next;
    for (const listener of listeners) listener();
  }

  function change(next: readonly Value[], key: string, write: () => Promise<void>): void {
    show(next);
    void writeThrough(key, write);
  }

  /** What lives in memory only is never given up for what is stored. What cannot be read stays as it was shown. */
  async function readAnew(): Promise<void> {
    const before = values;
    const stored = await database.all(store);
    if (values !== before) return await readAnew();
    if (unwritten.size === 0) show(stored);
  }
  database.onElsewhere(store, () => void readAnew().catch(() => undefined));

  async function writeThrough(key: string, write: () => Promise<void>): Promise<void> {
    // Only the newest change of a value counts, whichever write ends first.
    if (key === ALL) newest.clear();
    newest.set(key, write);
    forgetOlder();
    try {
      await write();
    } catch (reason) {
      unwritten.set(key, write);
      forgetOlder();
      onTrouble(reason);
      return;
    }
    // There is room again.
    if (unwritten.size > 0) await retry();
  }

  function forgetOlder(): void {
    for (const [key, write] of unwritten) if (newest.get(key) !== write) unwritten.delete(key);
  }

  async function retry(): Promise<boolean> {
    for (const [key, write] of unwritten) {
      try {
        await write();
      } catch (reason) {
        onTrouble(reason);
        return false;
      }
      if (unwritten.get(key) === write) unwritten.delete(key);
    }
    onTrouble(null);
    return unwritten.size === 0;
  }

  return {
    all: () => values,
    put: (value) =>
      change([...values.filter((other) => keyOf(other) !== keyOf(value)), value], keyOf(value), () =>
        database.put(store, value),
      ),
    remove: (key) =>
      change(
        values.filter((value) => keyOf(value) !== key),
        key,
        () => database.remove(store, key),
      ),
    clear: () => change([], ALL, () => database.clear(store)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hasUnwritten: () => unwritten.size > 0,
    retry,
  };
}
