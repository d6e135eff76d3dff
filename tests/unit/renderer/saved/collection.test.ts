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
