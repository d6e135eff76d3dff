import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecallEntry, RecallList } from '../../../../content/model/recall.ts';
import { createSigningKey } from '../../../../content/pack/keys.ts';
import { signRecall } from '../../../../content/pack/recall.ts';
import { inspectRecall, installRecall, readRecalls } from '../../../../main/library/recalls.ts';
import { openStore, type Store } from '../../../../main/library/store.ts';

const key = createSigningKey();
const trusted = [key.publicKey];
const sepsis: RecallEntry = { pack: 'starter', article: 'sepsis', date: '2026-11-01', reason: 'Wrong unit' };
const stroke: RecallEntry = { pack: 'starter', article: 'stroke', date: '2026-11-02', reason: 'Superseded' };
const old: RecallEntry = { pack: 'manual', upToSequence: 3, date: '2026-11-03', reason: 'Withdrawn whole' };

let work: string;
let store: Store;

beforeEach(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'nightlamp-recalls-'));
  store = openStore(path.join(work, 'library'));
});
afterEach(() => rm(work, { recursive: true, force: true }));

async function listFile(sequence: number, entries: readonly RecallEntry[]): Promise<string> {
  const file = path.join(work, `${sequence}-${entries.length}.nlrecall`);
  const list: RecallList = {
    format: 1,
    publisher: 'Tests',
    sequence,
    issued: '2026-11-20',
    entries: [...entries],
  };
  await writeFile(file, JSON.stringify(signRecall(list, key)));
  return file;
}

async function install(sequence: number, ...entries: RecallEntry[]): Promise<unknown> {
  const taken = await installRecall(store, await listFile(sequence, entries), trusted);
  return taken.ok ? taken.value.list.sequence : taken.failure.code;
}

const inForce = async (): Promise<unknown> => (await readRecalls(store, trusted)).entries;

describe('putting a recall list in force', () => {
  it('replaces the one before of the same publisher, and never goes back', async () => {
    expect(await install(1, sepsis)).toBe(1);
    expect(await install(2, sepsis, stroke)).toBe(2);
    expect(await install(1, sepsis)).toBe('recall-older');
    expect(await inForce()).toEqual([sepsis, stroke]);
  });

  it('again changes nothing and is no failure', async () => {
    await install(1, sepsis);
    expect(await install(1, sepsis)).toBe(1);
  });

  it('is refused when another list of the same number is in force', async () => {
    await install(1, sepsis, stroke);
    expect(await install(1, stroke)).toBe('recall-same-sequence');
    expect(await inForce()).toEqual([sepsis, stroke]);
  });

  it('keeps what was verified, whatever else stands in the file', async () => {
    const file = await listFile(1, [sepsis]);
    await writeFile(file, `${await readFile(file, 'utf8')}${' '.repeat(10_000)}`);
    await installRecall(store, file, trusted);
    const [kept] = await store.recallFiles();
    expect((await readFile(kept ?? '', 'utf8')).length).toBeLessThan(2_000);
  });
});

describe('looking at a recall list', () => {
  it('says what it withdraws, what it lets out again and what stays; what is here stands first', async () => {
    await install(1, sepsis, stroke);
    const file = await listFile(2, [old, stroke, { ...sepsis, article: 'shock' }]);
    const looked = await inspectRecall(store, file, trusted, [{ pack: 'starter', sequence: 4 }]);
    expect(looked).toMatchObject({
      value: {
        sequence: 2,
        replaces: { sequence: 1 },
        withdraws: {
          count: 2,
          entries: [
            { article: 'shock', here: true },
            { pack: 'manual', here: false },
          ],
        },
        releases: { count: 1, entries: [sepsis] },
        stays: 1,
        obstacle: null,
      },
    });
    expect(await inForce()).toEqual([sepsis, stroke]);
  });

  it.each([
    [3, true],
    [4, false],
  ])('of editions up to 3 touches edition %d: %s', async (sequence, here) => {
    const looked = await inspectRecall(store, await listFile(1, [old]), trusted, [
      { pack: 'manual', sequence },
    ]);
    expect(looked).toMatchObject({ value: { withdraws: { entries: [{ here }] } } });
  });

  it('says what stands in the way', async () => {
    await install(2, sepsis);
    const obstacle = async (sequence: number, entries: RecallEntry[]): Promise<unknown> => {
      const looked = await inspectRecall(store, await listFile(sequence, entries), trusted, []);
      return looked.ok && looked.value.obstacle;
    };
    expect(await obstacle(1, [sepsis])).toBe('newer-in-force');
    expect(await obstacle(2, [sepsis])).toBe('already-in-force');
    expect(await obstacle(2, [])).toBe('same-sequence-other-content');
    expect(await obstacle(3, [])).toBeNull();
  });

  it('tells at most 500 entries one by one, and counts them all', async () => {
    const entries = Array.from({ length: 600 }, (_, n) => ({ ...sepsis, article: `article-${n}` }));
    const looked = await inspectRecall(store, await listFile(1, entries), trusted, []);
    expect(looked).toMatchObject({ value: { withdraws: { count: 600 } } });
    expect(looked.ok && looked.value.withdraws.entries).toHaveLength(500);
  });

  it('reads no more of a huge file than a list can have', async () => {
    const file = path.join(work, 'huge.nlrecall');
    const handle = await open(file, 'w');
    await handle.truncate(3 * 1024 ** 3);
    await handle.close();
    expect(await inspectRecall(store, file, trusted, [])).toMatchObject({
      failure: { code: 'recall-malformed' },
    });
  });
});
