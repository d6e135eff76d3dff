import { openDB, type IDBPDatabase } from 'idb';
import { ownKeys, ownStoreNames, type OwnStoreName, type OwnThings } from './own-things.ts';

/** Where the reader's own things lie. Reads and writes never throw for want of storage; `lasting` says whether they stay. */
export interface OwnDatabase {
  /** False when nothing outlives this window: a private window, or storage that is full or broken. */
  readonly lasting: boolean;
  all<Name extends OwnStoreName>(store: Name): Promise<OwnThings[Name][]>;
  put<Name extends OwnStoreName>(store: Name, value: OwnThings[Name]): Promise<void>;
  remove(store: OwnStoreName, key: string): Promise<void>;
  clear(store: OwnStoreName): Promise<void>;
  /** Calls back whenever another window of this machine has changed the store. */
  onElsewhere(store: OwnStoreName, listener: () => void): void;
}

/** Grows when a store is added. Stores are only ever added, so an older version's things are always kept. */
const DATABASE_VERSION = 3;

/** Opens the reader's database, or one in memory where the browser offers no IndexedDB. */
export async function openOwnDatabase(name = 'nightlamp'): Promise<OwnDatabase> {
  try {
    const database = await openDB(name, DATABASE_VERSION, {
      upgrade: addMissingStores,
      // A window of a newer version must not wait for this one; what is written here from now on is said not to last.
      blocking: (_old, _new, { target }) => (target as IDBDatabase).close(),
    });
    return overIndexedDb(database, new BroadcastChannel(name));
  } catch {
    return inMemory();
  }
}

function addMissingStores(database: IDBPDatabase): void {
  for (const store of ownStoreNames) {
    if (!database.objectStoreNames.contains(store))
      database.createObjectStore(store, { keyPath: ownKeys[store] });
  }
}

/** `windows` joins the windows of one machine: each says which store it has written. */
function overIndexedDb(database: IDBPDatabase, windows: BroadcastChannel): OwnDatabase {
  async function written(store: OwnStoreName, write: Promise<unknown>): Promise<void> {
    await write;
    windows.postMessage(store);
  }
  return {
    lasting: true,
    all: <Name extends OwnStoreName>(store: Name) => database.getAll(store) as Promise<OwnThings[Name][]>,
    put: (store, value) => written(store, database.put(store, value)),
    remove: (store, key) => written(store, database.delete(store, key)),
    clear: (store) => written(store, database.clear(store)),
    onElsewhere: (store, listener) =>
      windows.addEventListener('message', ({ data }) => {
        if (data === store) listener();
      }),
  };
}

/** A database that lasts as long as the window. */
export function inMemory(): OwnDatabase {
  const stores = new Map<OwnStoreName, Map<string, unknown>>();
  const rows = (store: OwnStoreName) => stores.get(store) ?? new Map<string, unknown>();
  return {
    lasting: false,
    all: <Name extends OwnStoreName>(store: Name) =>
      Promise.resolve([...rows(store).values()] as OwnThings[Name][]),
    async put(store, value) {
      const key = (value as unknown as Record<string, string>)[ownKeys[store]];
      if (key !== undefined) stores.set(store, new Map(rows(store)).set(key, value));
      return Promise.resolve();
    },
    async remove(store, key) {
      rows(store).delete(key);
      return Promise.resolve();
    },
    async clear(store) {
      stores.delete(store);
      return Promise.resolve();
    },
    // No other window sees this memory.
    onElsewhere: () => undefined,
  };
}
