import { mkdir, open as openFile, readdir, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hasForbiddenCharacters } from '../../../../content/model/hidden-characters.ts';
import { packFailureCodes } from '../../../../content/pack/failures.ts';
import { openPack, type OpenPack } from '../../../../content/pack/open.ts';
import { installPack } from '../../../../main/library/install.ts';
import { openStore } from '../../../../main/library/store.ts';
import { fixedKey } from '../../../fixtures/fixed-key.ts';
import { buildGoodPack, type GoodPack } from '../../../fixtures/good-pack.ts';
import { chanceFrom, mutantsWanted, Outcomes } from '../../../fixtures/mutants/chance.ts';
import { packMutant, type PackMutant, type Stock } from '../../../fixtures/mutants/pack-mutants.ts';
import { unzip } from '../../../fixtures/raw-zip.ts';

/** Share of all mutants that are pack files, and how many of them are tried in every run. */
const WANTED = mutantsWanted(0.6, 700);
/** More bytes than this, and a mutant makes its reader work as no honest pack of its size does. */
const MOST_READ = 64 * 1024 ** 2;

let good: GoodPack;
let stock: Stock;
let folder: string;
let original: string;
let bytesRead = 0;
const outcomes = new Outcomes('pack files');

beforeAll(async () => {
  good = await buildGoodPack(fixedKey('the publisher'));
  const other = await buildGoodPack(fixedKey('another publisher'));
  folder = path.dirname(good.file);
  stock = {
    bytes: good.bytes,
    files: await unzip(good.bytes),
    key: good.key,
    other: await unzip(other.bytes),
    otherKey: other.key,
  };
  const sound = await openPack(good.file, { trustedKeys: [good.key.publicKey] });
  if (!sound.ok) throw new Error(sound.failure.message);
  original = JSON.stringify(await everything(sound.value));
  await sound.value.close();
  await countReads(good.file);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Counts what is asked of the disk: a bound on work that no clock can blur. */
async function countReads(file: string): Promise<void> {
  const handle = await openFile(file, 'r');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  // oxlint-disable-next-line typescript/unbound-method -- called below with the handle it belongs to
  const read = prototype.read as (this: FileHandle, ...args: unknown[]) => Promise<{ bytesRead: number }>;
  vi.spyOn(prototype, 'read').mockImplementation(async function (this: FileHandle, ...args: unknown[]) {
    const result = await read.apply(this, args);
    bytesRead += result.bytesRead;
    return result as never;
  });
}

/** All a reader can get out of a pack. */
async function everything(pack: OpenPack): Promise<unknown[]> {
  return [
    pack.manifest,
    pack.trust,
    pack.contents,
    await Promise.all(pack.contents.articles.map(({ id }) => pack.readArticle(id))),
    [...(valueOf(await pack.readReferences()) as Map<string, unknown>)],
    await pack.readGlossary(),
    await pack.readEditorialPolicy(),
    await pack.readLearningPaths(),
    await pack.readLicences(),
    await Promise.all(
      pack.paths().map(async (entry) => [entry, String(valueOf(await pack.readEntry(entry)))]),
    ),
  ];
}

function valueOf(result: { ok: boolean; value?: unknown }): unknown {
  return result.ok ? result.value : [];
}

/** What became of a mutant; an accepted one that should not have been fails the test here. */
async function outcomeOf(mutant: PackMutant, file: string): Promise<string> {
  bytesRead = 0;
  const result = await openPack(file, { trustedKeys: [good.key.publicKey], verify: 'all' });
  expect(bytesRead, 'bytes read').toBeLessThan(MOST_READ);
  if (!result.ok) {
    expect(packFailureCodes).toContain(result.failure.code);
    return result.failure.code;
  }
  const pack = result.value;
  try {
    const read = await everything(pack);
    if (mutant.resigned) {
      expect(JSON.stringify(read)).not.toContain('"ok":false');
      expect(hidesSomething(read.slice(0, 9))).toBe(false);
      return 'accepted: signed so by its own publisher, and sound';
    }
    if (JSON.stringify(read) === original) return 'accepted: the very same content';
    // A whole pack of somebody else put in its place must say so.
    expect(pack.trust).not.toBe('trusted');
    return 'accepted: another publisher’s pack, badged as unknown';
  } finally {
    await pack.close();
  }
}

function hidesSomething(value: unknown): boolean {
  if (typeof value === 'string') return hasForbiddenCharacters(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hidesSomething);
}

test(`${WANTED} damaged packs: none crashes, none hangs, none is accepted for what it is not`, async () => {
  for (let number = 0; number < WANTED; number += 1) {
    const mutant = packMutant(stock, number, chanceFrom(number));
    const file = await good.write('mutant.nlpack', mutant.bytes);
    try {
      outcomes.add(await outcomeOf(mutant, file));
    } catch (error) {
      throw new Error(`mutant ${number} (${mutant.kind})`, { cause: error });
    }
  }
  outcomes.print();
  expect(outcomes.total).toBe(WANTED);
  expect(outcomes.count(/^accepted/) / WANTED).toBeLessThan(0.2);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}, 1_200_000);

test('installing them writes nothing outside the library folder', async () => {
  const outside = path.join(folder, 'outside');
  const library = path.join(outside, 'library');
  await mkdir(outside);
  for (let number = 0; number < WANTED; number += 20) {
    const file = await good.write('mutant.nlpack', packMutant(stock, number, chanceFrom(number)).bytes);
    await installPack(openStore(library), file, { trustedKeys: [good.key.publicKey], allowUntrusted: true });
  }
  expect(await readdir(outside)).toEqual(['library']);
  const inside = await readdir(library, { recursive: true });
  const allowed = /^(?:packs|recalls|library\.json|packs\/good-1\.\d+-\d+-[0-9a-f]{12}\.nlpack)$/;
  expect(inside.filter((name) => !allowed.test(name))).toEqual([]);
}, 300_000);
