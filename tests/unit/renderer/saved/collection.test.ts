import { describe, expect, it } from 'vitest';
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

  it('keeps a value in memory when it could not be written, and says so', async () => {
    const full = { ...inMemory(), put: () => Promise.reject(new Error('QuotaExceededError')) };
    const troubles: unknown[] = [];
    const collection = await collect(full, 'searches', (reason) => troubles.push(reason));
    collection.put({ query: 'a', at: 1 });
    await Promise.resolve();
    expect([collection.all().length, troubles.length]).toEqual([1, 1]);
  });
});
