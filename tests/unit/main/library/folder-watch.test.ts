import { appendFile, copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isPackName, watchFolder, type FolderWatch } from '../../../../main/library/folder-watch.ts';
import { inspectPack } from '../../../../main/library/install.ts';
import { openStore } from '../../../../main/library/store.ts';
import { buildGoodPack, type GoodPack } from '../../../fixtures/good-pack.ts';

let good: GoodPack;
let work: string;
let stick: string;
let inspected: string[];
let watch: FolderWatch;

beforeAll(async () => {
  good = await buildGoodPack();
});
beforeEach(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'nightlamp-watch-'));
  stick = path.join(work, 'stick');
  await mkdir(stick);
  inspected = [];
  const store = openStore(path.join(work, 'library'));
  watch = watchFolder(stick, (file) => {
    inspected.push(path.basename(file));
    return inspectPack(store, file, { trustedKeys: [good.key.publicKey] });
  });
});
afterEach(() => rm(work, { recursive: true, force: true }));

async function found(): Promise<unknown> {
  const look = await watch.look();
  if (look.state === 'gone') return look.failure.code;
  return look.packs.map(({ name, looked }) => [
    name,
    looked === null ? 'arriving' : looked.ok ? looked.value.changes.to.version : looked.failure.code,
  ]);
}

describe('a watched folder', () => {
  it('offers what is in it at once, verified, and looks at nothing twice', async () => {
    await copyFile(good.file, path.join(stick, 'good.nlpack'));
    await writeFile(path.join(stick, 'notes.txt'), 'not a pack');
    await writeFile(path.join(stick, 'bad.nlpack'), 'not a pack either');
    expect(await found()).toEqual([
      ['bad.nlpack', 'not-a-zip'],
      ['good.nlpack', '1.10'],
    ]);
    await found();
    expect(inspected).toEqual(['bad.nlpack', 'good.nlpack']);
  });

  it('waits for a pack that appears until it is whole', async () => {
    expect(await found()).toEqual([]);
    const file = path.join(stick, 'good.nlpack');
    await writeFile(file, good.bytes.subarray(0, 100));
    expect(await found()).toEqual([['good.nlpack', 'arriving']]);
    await appendFile(file, good.bytes.subarray(100));
    expect(await found()).toEqual([['good.nlpack', 'arriving']]);
    expect(inspected).toEqual([]);
    expect(await found()).toEqual([['good.nlpack', '1.10']]);
  });

  it('says plainly that the stick was pulled out, and offers its packs again when it is back', async () => {
    await copyFile(good.file, path.join(stick, 'good.nlpack'));
    await found();
    await rename(stick, path.join(work, 'pocket'));
    const look = await watch.look();
    expect(look).toMatchObject({
      state: 'gone',
      failure: { code: 'media-gone', message: expect.stringContaining('pulled out') as string },
    });
    await rename(path.join(work, 'pocket'), stick);
    expect(await found()).toEqual([['good.nlpack', '1.10']]);
  });

  it('that was never there is said to be missing, and found when it comes', async () => {
    watch = watchFolder(path.join(work, 'later'), () => Promise.reject(new Error('nothing to look at')));
    expect(await found()).toBe('folder-missing');
    await mkdir(path.join(work, 'later'));
    expect(await found()).toEqual([]);
  });

  it('changes nothing by looking', async () => {
    await copyFile(good.file, path.join(stick, 'good.nlpack'));
    await found();
    expect(await openStore(path.join(work, 'library')).read()).toMatchObject({ value: { packs: {} } });
  });
});

describe('a pack’s file name', () => {
  it.each(['a.nlpack', 'Größe 2026.nlpack'])('may be %s', (name) => expect(isPackName(name)).toBe(true));
  it.each(['a.txt', '.a.nlpack', '../a.nlpack', 'a/b.nlpack', 'a\\b.nlpack', 'a\0.nlpack'])(
    'may not be %j',
    (name) => expect(isPackName(name)).toBe(false),
  );
});
