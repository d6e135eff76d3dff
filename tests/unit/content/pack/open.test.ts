import { execFileSync } from 'node:child_process';
import { chmod, open as openFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { listingOf } from '../../../../content/model/article.ts';
import { hasForbiddenCharacters } from '../../../../content/model/hidden-characters.ts';
import { openPack, type OpenPack, type Verification } from '../../../../content/pack/open.ts';
import { badPacks, type BadPack } from '../../../fixtures/bad-packs.ts';
import { buildGoodPack, type GoodPack } from '../../../fixtures/good-pack.ts';
import { resealed } from '../../../fixtures/pack-parts.ts';
import { unzip } from '../../../fixtures/raw-zip.ts';

let good: GoodPack;
let trustedKeys: string[];

beforeAll(async () => {
  good = await buildGoodPack();
  trustedKeys = [good.key.publicKey];
});

async function opened(file: string, verify?: Verification): Promise<OpenPack> {
  const result = await openPack(file, { trustedKeys, ...(verify ? { verify } : {}) });
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

async function codeOf(file: string): Promise<string> {
  const result = await openPack(file, { trustedKeys, verify: 'all' });
  if (!result.ok) return result.failure.code;
  await result.value.close();
  return 'opened';
}

describe('a good pack', () => {
  test.each(['all', 'digests', 'on-read'] as const)('reads whole, checked %s', async (verify) => {
    const pack = await opened(good.file, verify);
    expect(pack.trust).toBe('trusted');
    expect(pack.bytes).toBe(good.bytes.length);
    expect(pack.manifest).toMatchObject({
      id: 'good',
      version: '1.10',
      sequence: 3,
      counts: { articles: 2, references: 3 },
    });
    expect(pack.contents.articles.map(({ id, review, questions }) => [id, review, questions])).toEqual([
      ['calf-pump', 'submitted', 1],
      ['leg-swelling', 'draft', 0],
    ]);
    const article = await pack.readArticle('calf-pump');
    expect(article).toMatchObject({ ok: true, value: { title: 'The calf pump' } });
    if (article.ok) expect(listingOf(article.value)).toEqual(pack.contents.articles[0]);
    const references = await pack.readReferences();
    expect(references.ok && [...references.value.keys()]).toEqual(['alpha2005', 'beta2020', 'gamma1999']);
    expect(await pack.readGlossary()).toMatchObject({
      ok: true,
      value: [{ id: 'perforating-vein' }, { id: 'dvt' }],
    });
    expect(await pack.readEditorialPolicy()).toMatchObject({ ok: true, value: { updated: '2026-10-01' } });
    expect(await pack.readLearningPaths()).toMatchObject({ ok: true, value: [{ id: 'legs-first' }] });
    const titles = await pack.readEntry('search/titles.json');
    expect(titles.ok && titles.value.toString()).toContain('The calf pump');
    await pack.close();
  });

  test('says how far its signature may be believed', async () => {
    const stranger = await openPack(good.file, { trustedKeys: [] });
    expect(stranger).toMatchObject({ ok: true, value: { trust: 'unknown-key' } });
    if (stranger.ok) await stranger.value.close();
  });

  test('says what it does not have, by code', async () => {
    const pack = await opened(good.file);
    expect(await pack.readArticle('nowhere')).toMatchObject({
      ok: false,
      failure: { code: 'article-not-found' },
    });
    expect(await pack.readArticle('../manifest')).toMatchObject({
      ok: false,
      failure: { code: 'article-not-found' },
    });
    expect(await pack.readArticle('__proto__')).toMatchObject({
      ok: false,
      failure: { code: 'article-not-found' },
    });
    expect(await pack.readEntry('search/other')).toMatchObject({
      ok: false,
      failure: { code: 'entry-missing' },
    });
    expect(await pack.readEntry('toString')).toMatchObject({ ok: false, failure: { code: 'entry-missing' } });
    expect(await pack.readMedia('x.png')).toMatchObject({ ok: false, failure: { code: 'media-not-found' } });
    await pack.close();
    await pack.close();
    expect(await pack.readArticle('calf-pump')).toMatchObject({
      ok: false,
      failure: { code: 'pack-closed' },
    });
  });

  test('opens after another program zipped the same files again', async () => {
    const zip = new ZipFile();
    const bytes = buffer(zip.outputStream);
    for (const [path, content] of await unzip(good.bytes))
      zip.addBuffer(content, path, { compress: path.length % 2 === 0 });
    zip.end();
    expect(await codeOf(await good.write('again.nlpack', await bytes))).toBe('opened');
  });

  test('gives media with its type, pictures only', async () => {
    const files = await unzip(good.bytes);
    const withMedia = resealed(
      new Map(files).set('media/x.png', Buffer.from('png')).set('media/x.svg', Buffer.from('<svg/>')),
      good.key,
    );
    const pack = await opened(await good.write('media.nlpack', withMedia));
    expect(await pack.readMedia('x.png')).toEqual({
      ok: true,
      value: { bytes: Buffer.from('png'), type: 'image/png' },
    });
    expect(await pack.readMedia('x.svg')).toMatchObject({ ok: false, failure: { code: 'media-not-found' } });
    expect(await pack.readMedia('../manifest.json')).toMatchObject({
      ok: false,
      failure: { code: 'media-not-found' },
    });
    await pack.close();
  });
});

describe('a bad pack', () => {
  let bad: BadPack[];
  beforeAll(async () => {
    bad = await badPacks(good.bytes, good.key);
  });

  test('is refused whole, with its own code, in a plain sentence that names the fault', async () => {
    const wrong: unknown[] = [];
    for (const { name, code, names, bytes } of bad) {
      const file = await good.write('bad.nlpack', bytes);
      const result = await openPack(file, { trustedKeys, verify: 'all' });
      const failure = result.ok ? null : result.failure;
      const fits =
        failure?.code === code &&
        failure.message.startsWith('“bad.nlpack” was refused: ') &&
        failure.message.endsWith('.') &&
        failure.hint !== '' &&
        (names === undefined || failure.message.includes(names));
      if (!fits) wrong.push({ name, expected: code, names, failure });
      if (result.ok) await result.value.close();
    }
    expect(wrong).toEqual([]);
    expect(bad.length).toBeGreaterThan(90);
  });

  test('opened on read, gives none of the damaged part', async () => {
    const wrong: unknown[] = [];
    for (const { name, code, bytes } of bad) {
      const result = await openPack(await good.write('bad.nlpack', bytes), {
        trustedKeys,
        verify: 'on-read',
      });
      if (!result.ok) continue;
      const pack = result.value;
      const reads = await Promise.all([
        ...pack.contents.articles.map(({ id }) => pack.readArticle(id)),
        pack.readReferences(),
        pack.readGlossary(),
        pack.readEditorialPolicy(),
        pack.readLearningPaths(),
        pack.readLicences(),
        ...pack.paths().map((path) => pack.readEntry(path)),
      ]);
      const codes = reads.flatMap((read) => (read.ok ? [] : [read.failure.code as string]));
      if (!codes.includes(code)) wrong.push({ name, code, codes });
      await pack.close();
    }
    expect(wrong).toEqual([]);
  });

  test('messages show no character that could hide or reorder', async () => {
    for (const { bytes } of bad) {
      const result = await openPack(await good.write('bad.nlpack', bytes), { trustedKeys, verify: 'all' });
      if (result.ok) await result.value.close();
      else expect(hasForbiddenCharacters(result.failure.message)).toBe(false);
    }
  });
});

describe('what is checked while opening, when nothing is asked for', () => {
  /** A small pack with one file of another digest, and one whose article does not fit the format. */
  async function faulty(fault: string): Promise<string> {
    const found = (await badPacks(good.bytes, good.key)).find(({ name }) => name === fault);
    if (!found) throw new Error(`there is no bad pack “${fault}”`);
    return await good.write('faulty.nlpack', found.bytes);
  }
  const outcome = async (file: string, keys: string[]): Promise<string> => {
    const result = await openPack(file, { trustedKeys: keys });
    if (!result.ok) return result.failure.code;
    const checked = await result.value.check();
    await result.value.close();
    return checked.ok ? 'sound' : `opened, then ${checked.failure.code}`;
  };

  test('every digest, and everything else too unless a trusted publisher vouches for it', async () => {
    const changed = await faulty('a word changed in an article');
    expect(await outcome(changed, trustedKeys)).toBe('wrong-digest');
    expect(await outcome(changed, [])).toBe('wrong-digest');
    const misfit = await faulty('an unknown block');
    expect(await outcome(misfit, [])).toBe('schema-violation');
    expect(await outcome(misfit, trustedKeys)).toBe('opened, then schema-violation');
    expect(await outcome(good.file, trustedKeys)).toBe('sound');
  });
});

describe('a file that cannot be read', () => {
  test.skipIf(process.platform === 'win32')('a pipe is not waited for', async () => {
    const pipe = join(good.file, '..', 'pipe.nlpack');
    execFileSync('mkfifo', [pipe]);
    expect(await codeOf(pipe)).toBe('pack-unreadable');
  });

  test('missing, a folder, or gone while open', async () => {
    expect(await codeOf(join(good.file, '..', 'none.nlpack'))).toBe('pack-not-found');
    expect(await codeOf(join(good.file, '..'))).toBe('pack-unreadable');
    const copy = await good.write('copy.nlpack', good.bytes);
    const pack = await opened(copy, 'on-read');
    const handle = await openFile(copy, 'r+');
    await handle.truncate(200);
    await handle.close();
    expect(await pack.readArticle('calf-pump')).toMatchObject({
      ok: false,
      failure: { code: 'zip-truncated' },
    });
    await pack.close();
    await rm(copy);
  });

  test.skipIf(process.getuid?.() === 0)('not allowed', async () => {
    const copy = await good.write('closed.nlpack', good.bytes);
    await chmod(copy, 0);
    expect(await codeOf(copy)).toBe('pack-unreadable');
  });
});

describe('a pack cut off', () => {
  test('at any length is refused', async () => {
    for (let length = 0; length < good.bytes.length; length += 97) {
      const result = await openPack(await good.write('cut.nlpack', good.bytes.subarray(0, length)), {
        trustedKeys,
      });
      expect(result.ok).toBe(false);
    }
  });
});
