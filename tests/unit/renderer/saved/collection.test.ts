import { describe, expect, it, vi } from 'vitest';
import { collect } from '../../../../renderer/saved/collection.ts';
import { inMemory } from '../../../../renderer/saved/own-database.ts';

async function searches() {
  const database = inMemory();
  const troubles: unknown[] = [];
  const collection = await collect(database, 'searches', (reason) => troubles.push(reason));
  return { database, troubles, collection };
}

describe('a collection', () => {
  it('shows a change at once and writes it through', async () => {
    const { database, collection } = await searches();
    collection.put({ query: 'sepsis', at: 1 });
    expect(collection.all()).toEqual([{ query: 'sepsis', at: 1 }]);
    expect(await database.all('searches')).toEqual([{ query: 'sepsis', at: 1 }]);
  });

  it('holds one value for a key', async () => {
    const { database, collection } = await searches();
    collection.put({ query: 'sepsis', at: 1 });
    collection.put({ query: 'sepsis', at: 2 });
    expect(collection.all()).toEqual(await database.all('searches'));
    expect(collection.all()).toEqual([{ query: 'sepsis', at: 2 }]);
  });

  it('gives the same array until something changes, and tells who listens when it does', async () => {
    const { collection } = await searches();
    const before = collection.all();
    let told = 0;
    const stop = collection.subscribe(() => (told += 1));
    expect(collection.all()).toBe(before);
    collection.put({ query: 'a', at: 1 });
    collection.remove('a');
    stop();
    collection.clear();
    expect([told, collection.all()]).toEqual([2, []]);
  });
});

/** Windows over one database, one of them without room. */
async function twoWindows() {
  const database = inMemory();
  const tell: (() => void)[] = [];
  const open = (put: typeof database.put = (store, value) => database.put(store, value)) =>
    collect(
      { ...database, put, onElsewhere: (_store, listener) => tell.push(listener) },
      'searches',
      () => 0,
    );
  const full: typeof database.put = () => Promise.reject(new Error('no room'));
  // Hears first: when the others have read, it has too.
  const crowded = await open(full);
  return { crowded, here: await open(), there: await open(), hear: () => tell.forEach((one) => one()) };
}

describe('a collection in two windows', () => {
  it('shows what the other one wrote and took away', async () => {
    const { here, there, hear } = await twoWindows();
    there.put({ query: 'sepsis', at: 1 });
    hear();
    await vi.waitFor(() => expect(here.all()).toEqual([{ query: 'sepsis', at: 1 }]));
    there.remove('sepsis');
    hear();
    await vi.waitFor(() => expect(here.all()).toEqual([]));
  });

  it('keeps what is changed here while it reads', async () => {
    const { here, there, hear } = await twoWindows();
    there.put({ query: 'a', at: 1 });
    hear();
    here.put({ query: 'b', at: 2 });
    await vi.waitFor(() => expect(here.all()).toHaveLength(2));
    expect(here.all()).toContainEqual({ query: 'b', at: 2 });
  });

  it('never gives up what could not be written', async () => {
    const { crowded, here, there, hear } = await twoWindows();
    crowded.put({ query: 'a', at: 1 });
    await vi.waitFor(() => expect(crowded.hasUnwritten()).toBe(true));
    there.put({ query: 'b', at: 2 });
    hear();
    await vi.waitFor(() => expect(here.all()).toEqual([{ query: 'b', at: 2 }]));
    expect(crowded.all()).toEqual([{ query: 'a', at: 1 }]);
  });
});

/** A database with room or without, as the test wishes. */
async function crowded() {
  const database = inMemory();
  const room = { left: false };
  const troubles: unknown[] = [];
  const put: typeof database.put = (store, value) =>
    room.left ? database.put(store, value) : Promise.reject(new Error('no room'));
  const collection = await collect({ ...database, put }, 'searches', (reason) => troubles.push(reason));
  return { database, room, troubles, collection };
}

describe('a collection without room', () => {
  it('keeps a value in memory and says so', async () => {
    const { collection, troubles } = await crowded();
    collection.put({ query: 'a', at: 1 });
    await vi.waitFor(() => expect(troubles).toHaveLength(1));
    expect(collection.all()).toEqual([{ query: 'a', at: 1 }]);
    expect(collection.hasUnwritten()).toBe(true);
    expect(await collection.retry()).toBe(false);
  });

  it('writes it when it is asked again and there is room', async () => {
    const { collection, database, room, troubles } = await crowded();
    collection.put({ query: 'a', at: 1 });
    await vi.waitFor(() => expect(troubles).toHaveLength(1));
    room.left = true;
    expect(await collection.retry()).toBe(true);
    expect(await database.all('searches')).toEqual([{ query: 'a', at: 1 }]);
    expect([collection.hasUnwritten(), troubles.at(-1)]).toEqual([false, null]);
  });

  it('writes it by itself with the next change that finds room, each value as it is by then', async () => {
    const { collection, database, room, troubles } = await crowded();
    collection.put({ query: 'a', at: 1 });
    collection.put({ query: 'b', at: 2 });
    collection.put({ query: 'a', at: 3 });
    collection.remove('b');
    await vi.waitFor(() => expect(troubles.length).toBeGreaterThan(1));
    room.left = true;
    collection.put({ query: 'c', at: 4 });
    await vi.waitFor(() => expect(collection.hasUnwritten()).toBe(false));
    const written = (await database.all('searches')).toSorted((one, other) => one.at - other.at);
    expect(written).toEqual([
      { query: 'a', at: 3 },
      { query: 'c', at: 4 },
    ]);
  });
});
