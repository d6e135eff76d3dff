import { beforeAll, describe, expect, test } from 'vitest';
import { verifyPack, type VerifyReport } from '../../../../content/pack/verify.ts';
import { buildPack } from '../../../../content/pack/build.ts';
import { badPacks, type BadPack } from '../../../fixtures/bad-packs.ts';
import { buildGoodPack, type GoodPack } from '../../../fixtures/good-pack.ts';
import { createPlainIndexer } from '../../../fixtures/plain-indexer.ts';
import { rawZip, unzip } from '../../../fixtures/raw-zip.ts';

let good: GoodPack;
let bad: BadPack[];
let trustedKeys: string[];

beforeAll(async () => {
  good = await buildGoodPack();
  bad = await badPacks(good.bytes, good.key);
  trustedKeys = [good.key.publicKey];
});

async function report(file: string, keys = trustedKeys): Promise<VerifyReport> {
  const verified = await verifyPack(file, { trustedKeys: keys });
  if (!verified.ok) throw new Error(verified.failure.message);
  return verified.value;
}

describe('verifyPack', () => {
  test('says in plain words that everything matches', async () => {
    expect(await report(good.file)).toMatchObject({
      files: 9,
      matching: 9,
      changed: [],
      failure: null,
      trust: 'trusted',
      sentence: 'All 9 files match the signed list.',
    });
  });

  test('says what a key it does not know, or no key, is worth', async () => {
    expect((await report(good.file, [])).sentence).toBe(
      'All 9 files match the signed list. The key that signed it is not one this machine trusts.',
    );
    const out = `${good.file}.unsigned`;
    await buildPack({ source: 'tests/fixtures/packs/good', out, indexer: createPlainIndexer() });
    expect((await report(out)).sentence).toBe(
      'All 9 files match the list inside it, but nobody signed that list.',
    );
  });

  test('counts and names every file that changed', async () => {
    const files = await unzip(good.bytes);
    const damage = (paths: readonly string[]): Promise<string> => {
      const entries = [...files].map(([name, data]) => ({
        name,
        data: paths.includes(name) ? Buffer.alloc(data.length, 'x') : data,
      }));
      return good.write('changed.nlpack', rawZip({ entries }));
    };
    expect(await report(await damage(['glossary.json']))).toMatchObject({
      matching: 8,
      changed: ['glossary.json'],
      sentence: '1 file changed: do not use this pack.',
    });
    expect(
      await report(await damage(['glossary.json', 'articles/calf-pump.json', 'search/titles.json'])),
    ).toMatchObject({
      matching: 6,
      changed: ['articles/calf-pump.json', 'glossary.json', 'search/titles.json'],
      sentence: '3 files changed: do not use this pack.',
    });
  });

  test('finds every bad pack bad', async () => {
    for (const { name, code, bytes } of bad) {
      const verified = await verifyPack(await good.write('bad.nlpack', bytes), { trustedKeys });
      const verdict = verified.ok
        ? verified.value.changed.length > 0
          ? 'changed'
          : verified.value.failure?.code
        : verified.failure.code;
      expect([name, verdict]).toEqual([name, verdict === 'changed' ? 'changed' : code]);
      if (verified.ok) expect(verified.value.sentence).toMatch(/do not use/);
    }
  });

  test('reports its progress and can be stopped', async () => {
    const seen: number[] = [];
    await verifyPack(good.file, { trustedKeys, onProgress: ({ files, of }) => seen.push(files / of) });
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((files) => files / 9));
    const controller = new AbortController();
    const stopped = verifyPack(good.file, {
      trustedKeys,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('stopped')),
    });
    await expect(stopped).rejects.toThrow('stopped');
  });
});
