import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { openLibrary, type Library } from '../../../../main/library/library.ts';
import { namedFiles } from '../../../../main/library/sources.ts';
import { badArticles } from '../../../fixtures/bad-pack-files.ts';
import { fixedKey } from '../../../fixtures/fixed-key.ts';
import { buildGoodPack, type GoodPack } from '../../../fixtures/good-pack.ts';
import { unzip } from '../../../fixtures/raw-zip.ts';

const key = fixedKey('the publisher');
let good: GoodPack;
let folder: string;
let file: string;
let library: Library;

beforeAll(async () => {
  good = await buildGoodPack(key);
  folder = await mkdtemp(path.join(tmpdir(), 'nightlamp-open-library-'));
  file = path.join(folder, 'pack.nlpack');
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => library.close());

function open(): Promise<Library> {
  return openLibrary({
    sources: () => Promise.resolve(namedFiles([file])),
    trustedKeys: [key.publicKey],
    rules: { unsignedPacks: 'badge', packs: null },
  });
}

describe('a pack that was opened on the word of its digests', () => {
  it('stays when the check of the whole finds nothing', async () => {
    await copyFile(good.file, file);
    library = await open();
    let told = 0;
    await library.checkOpened(() => Promise.resolve(void (told += 1)));
    expect(told).toBe(0);
    expect(library.packs().map(({ id }) => id)).toEqual(['good']);
  });

  describe('and is wrong inside, although its publisher signed it', () => {
    beforeEach(async () => {
      const [bad] = badArticles(await unzip(good.bytes), key).filter(
        ({ code }) => code === 'content-hash-wrong',
      );
      await copyFile(await good.write('bad.nlpack', bad?.bytes ?? Buffer.alloc(0)), file);
      library = await open();
    });

    it('is closed, said to be a problem, and whoever uses it is told', async () => {
      expect(library.packs()).toHaveLength(1);
      let told = 0;
      await library.checkOpened(() => Promise.resolve(void (told += 1)));
      expect(told).toBe(1);
      expect(library.packs()).toEqual([]);
      expect(library.overview().problems).toMatchObject([{ file, code: 'content-hash-wrong' }]);
      expect(await library.article('good', 'calf-pump')).toMatchObject({
        failure: { code: 'pack-not-found' },
      });
    });

    it('is not condemned by a check that was stopped', async () => {
      const checked = library.checkOpened(() => Promise.reject(new Error('told of a stopped check')));
      await library.refresh();
      await checked;
      expect(library.packs()).toHaveLength(1);
    });
  });
});
