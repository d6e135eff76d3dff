import { copyFile, open as openFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPack, openVerified, type OpenPack } from '../../../../content/pack/open.ts';
import { fromOtherThread } from '../../../../content/pack/pack-files.ts';
import { buildGoodPack, type GoodPack } from '../../../fixtures/good-pack.ts';

let good: GoodPack;
let trustedKeys: string[];

beforeAll(async () => {
  good = await buildGoodPack();
  trustedKeys = [good.key.publicKey];
});

async function opened(file: string): Promise<OpenPack> {
  const result = await openPack(file, { trustedKeys });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe('a pack that another thread has opened', () => {
  async function again(pack: OpenPack): Promise<OpenPack> {
    const result = await openVerified(structuredClone(pack.files));
    if (!result.ok) throw new Error(result.failure.message);
    return result.value;
  }

  test('reads the same', async () => {
    const pack = await opened(good.file);
    const other = await again(pack);
    expect(other.contents).toEqual(pack.contents);
    expect(other.paths()).toEqual(pack.paths());
    expect(await other.readArticle('calf-pump')).toEqual(await pack.readArticle('calf-pump'));
    for (const path of pack.paths()) expect(await other.readEntry(path)).toEqual(await pack.readEntry(path));
    await Promise.all([pack.close(), other.close()]);
  });

  test('is believed in nothing that was changed since', async () => {
    const file = join(dirname(good.file), 'changed-since.nlpack');
    for (const path of ['contents.json', 'articles/calf-pump.json', 'search/titles.json']) {
      await copyFile(good.file, file);
      const pack = await opened(file);
      await pack.close();
      const table = fromOtherThread(pack.files).table.get(path);
      const handle = await openFile(file, 'r+');
      await handle.write(Buffer.from([0x55, 0xaa]), 0, 2, (table?.offset ?? 0) + 30 + path.length);
      await handle.close();
      const other = await openVerified(pack.files);
      if (path === 'contents.json') expect(other).toMatchObject({ ok: false });
      else expect(other.ok && (await other.value.readEntry(path))).toMatchObject({ ok: false });
      if (other.ok) await other.value.close();
    }
  });

  test('was told of before the rest of it was read, and not at all where its list does not hold', async () => {
    const told: string[] = [];
    const onFiles = ({ file }: { file: string }): void => void told.push(file);
    const pack = await openPack(good.file, { trustedKeys, onFiles });
    expect(told).toEqual([good.file]);
    if (pack.ok) await pack.value.close();
    await openPack(import.meta.filename, { trustedKeys, onFiles });
    expect(told).toEqual([good.file]);
  });
});
