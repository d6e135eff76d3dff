import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installPack } from '../../../../main/library/install.ts';
import { openStore, type Store } from '../../../../main/library/store.ts';

let folder: string;
let file: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nightlamp-install-'));
  file = path.join(folder, 'pack.nlpack');
  store = openStore(path.join(folder, 'library'));
  await writeFile(file, '');
  await truncate(file, 3 * 1024 * 1024);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('copying a pack', () => {
  it('that becomes shorter meanwhile is given up with the reason, and leaves nothing', async () => {
    const installed = await installPack(store, file, {
      trustedKeys: [],
      onProgress: () => truncateSync(file, 1024 * 1024),
    });
    expect(installed).toMatchObject({
      ok: false,
      failure: { code: 'media-gone', message: expect.stringContaining('became shorter') as string },
    });
    expect(await readdir(path.join(store.dir, 'packs'))).toEqual([]);
    expect(await store.read()).toMatchObject({ value: { packs: {} } });
  });

  it('that is stopped is given up, and leaves nothing', async () => {
    const stop = new AbortController();
    const installed = await installPack(store, file, {
      trustedKeys: [],
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(installed).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(await readdir(path.join(store.dir, 'packs'))).toEqual([]);
  });

  it('of zeros to its end is refused by what it is', async () => {
    const seen: number[] = [];
    const installed = await installPack(store, file, {
      trustedKeys: [],
      onProgress: (copied, total) => seen.push(copied / total),
    });
    expect(installed).toMatchObject({ ok: false, failure: { code: 'not-a-zip' } });
    expect(seen).toEqual([1 / 3, 2 / 3, 1]);
  });
});
