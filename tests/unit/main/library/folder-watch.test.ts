import { execFileSync } from 'node:child_process';
import { appendFile, copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RecallList } from '../../../../content/model/recall.ts';
import { createSigningKey, type SigningKey } from '../../../../content/pack/keys.ts';
import { signRecall } from '../../../../content/pack/recall.ts';
import { isPackName, watchFolder, type FolderWatch } from '../../../../main/library/folder-watch.ts';
import { inspectPack } from '../../../../main/library/install.ts';
import { inspectRecall } from '../../../../main/library/recalls.ts';
import { openStore } from '../../../../main/library/store.ts';
import { buildGoodPack, type GoodPack } from '../../../fixtures/good-pack.ts';

let good: GoodPack;
let work: string;
let stick: string;
let inspected: string[];
let watch: FolderWatch;
let libraryChanges: number;

beforeAll(async () => {
  good = await buildGoodPack();
});
beforeEach(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'nightlamp-watch-'));
  stick = path.join(work, 'stick');
  await mkdir(stick);
  inspected = [];
  const store = openStore(path.join(work, 'library'));
  libraryChanges = 0;
  watch = watchFolder(
    stick,
    {
      pack: (file) => {
        inspected.push(path.basename(file));
        return inspectPack(store, file, { trustedKeys: [good.key.publicKey] });
      },
      recall: (file) => {
        inspected.push(path.basename(file));
        return inspectRecall(store, file, [good.key.publicKey], []);
      },
    },
    () => libraryChanges,
  );
});
afterEach(() => rm(work, { recursive: true, force: true }));

const nothingThere = () => Promise.reject(new Error('nothing to look at'));

/** Writes a recall list of the article that every good pack has, signed by `key`. */
function writeRecall(name: string, key: SigningKey): Promise<void> {
  const list: RecallList = {
    format: 1,
    publisher: 'Nightlamp tests',
    sequence: 1,
    issued: '2026-11-02',
    entries: [{ pack: 'good', article: 'calf-pump', date: '2026-11-02', reason: 'A test of recalls.' }],
  };
  return writeFile(path.join(stick, name), JSON.stringify(signRecall(list, key)));
}

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
    watch = watchFolder(path.join(work, 'later'), { pack: nothingThere, recall: nothingThere });
    expect(await found()).toBe('folder-missing');
    await mkdir(path.join(work, 'later'));
    expect(await found()).toEqual([]);
  });

  it('passes over what is no file, such as a pipe that would be waited for without end', async () => {
    execFileSync('mkfifo', [path.join(stick, 'pipe.nlpack'), path.join(stick, 'pipe.nlrecall')]);
    await mkdir(path.join(stick, 'folder.nlpack'));
    expect(await found()).toEqual([]);
    expect(inspected).toEqual([]);
  });

  it('changes nothing by looking', async () => {
    await copyFile(good.file, path.join(stick, 'good.nlpack'));
    await found();
    expect(await openStore(path.join(work, 'library')).read()).toMatchObject({ value: { packs: {} } });
  });
});

describe('a recall list in a watched folder', () => {
  const recalls = async (): Promise<unknown> => {
    const look = await watch.look();
    if (look.state === 'gone') return look.failure.code;
    return look.recalls.map(({ name, looked }) => [
      name,
      looked === null ? 'arriving' : looked.ok ? looked.value.withdraws.entries : looked.failure.code,
    ]);
  };

  it('is offered with what it withdraws and why, and apart from the packs', async () => {
    await copyFile(good.file, path.join(stick, 'good.nlpack'));
    await writeRecall('list.nlrecall', good.key);
    expect(await found()).toEqual([['good.nlpack', '1.10']]);
    expect(await recalls()).toEqual([
      [
        'list.nlrecall',
        [
          {
            pack: 'good',
            article: 'calf-pump',
            date: '2026-11-02',
            reason: 'A test of recalls.',
            here: false,
          },
        ],
      ],
    ]);
    expect(inspected).toEqual(['good.nlpack', 'list.nlrecall']);
  });

  it('is refused when a key this machine does not trust signed it, or when it was changed', async () => {
    await writeRecall('foreign.nlrecall', createSigningKey());
    await writeRecall('list.nlrecall', good.key);
    const file = path.join(stick, 'list.nlrecall');
    await writeFile(file, (await readFile(file, 'utf8')).replace('calf-pump', 'leg-swell'));
    expect(await recalls()).toEqual([
      ['foreign.nlrecall', 'recall-untrusted'],
      ['list.nlrecall', 'recall-signature-wrong'],
    ]);
  });

  it('is looked at again when the library has changed', async () => {
    await writeRecall('list.nlrecall', good.key);
    await recalls();
    await recalls();
    expect(inspected).toEqual(['list.nlrecall']);
    libraryChanges += 1;
    expect(await recalls()).toHaveLength(1);
    expect(inspected).toEqual(['list.nlrecall', 'list.nlrecall']);
  });
});

describe('a pack’s file name', () => {
  it.each(['a.nlpack', 'Größe 2026.nlpack'])('may be %s', (name) => expect(isPackName(name)).toBe(true));
  it.each(['a.txt', '.a.nlpack', '../a.nlpack', 'a/b.nlpack', 'a\\b.nlpack', 'a\0.nlpack'])(
    'may not be %j',
    (name) => expect(isPackName(name)).toBe(false),
  );
});
