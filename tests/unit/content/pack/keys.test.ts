import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprintWords } from '../../../../content/pack/fingerprint-words.ts';
import {
  createSigningKey,
  fingerprintOf,
  keyIdOf,
  parseSigningKey,
  readSigningKey,
  signBytes,
  verifyBytes,
  writeSigningKey,
} from '../../../../content/pack/keys.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nightlamp-key-'));
});

/** Test 2 of RFC 8032, section 7.1: one byte, 0x72. */
const rfc = {
  publicKey: Buffer.from('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'hex').toString(
    'base64',
  ),
  signature: Buffer.from(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    'hex',
  ).toString('base64'),
};

describe('signatures', () => {
  test('verify the published example, and nothing else', () => {
    expect(verifyBytes(Buffer.from([0x72]), rfc.signature, rfc.publicKey)).toBe(true);
    expect(verifyBytes(Buffer.from([0x73]), rfc.signature, rfc.publicKey)).toBe(false);
  });

  test('fit their key and their bytes only', () => {
    const [key, other] = [createSigningKey(), createSigningKey()];
    const bytes = Buffer.from('manifest');
    const signature = signBytes(bytes, key);
    expect(signBytes(bytes, key)).toBe(signature);
    expect(verifyBytes(bytes, signature, key.publicKey)).toBe(true);
    expect(verifyBytes(bytes, signature, other.publicKey)).toBe(false);
    expect(verifyBytes(Buffer.from('manifesu'), signature, key.publicKey)).toBe(false);
  });
});

describe('key files', () => {
  test('can be read by their owner only, and read back', async () => {
    const file = join(folder, 'key.json');
    const key = createSigningKey();
    expect(await writeSigningKey(file, key)).toEqual({ ok: true, value: undefined });
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
    const read = await readSigningKey(file);
    if (!read.ok) throw new Error(read.failure.message);
    expect(read.value.id).toBe(key.id);
    expect(verifyBytes(Buffer.from('x'), signBytes(Buffer.from('x'), read.value), key.publicKey)).toBe(true);
  });

  test('are never overwritten', async () => {
    const file = join(folder, 'kept.json');
    await writeSigningKey(file, createSigningKey());
    const before = await readFile(file);
    expect(await writeSigningKey(file, createSigningKey())).toMatchObject({
      failure: { code: 'key-file-exists' },
    });
    expect(await readFile(file)).toEqual(before);
    const nowhere = join(folder, 'none', 'key.json');
    expect(await writeSigningKey(nowhere, createSigningKey())).toMatchObject({
      failure: { code: 'key-file-unwritable' },
    });
  });

  test('that are wrong are refused, without repeating what is in them', async () => {
    const good = join(folder, 'whole.json');
    await writeSigningKey(good, createSigningKey());
    const key = JSON.parse(await readFile(good, 'utf8')) as Record<string, string>;
    const wrong = [
      'not json',
      '{}',
      JSON.stringify({ ...key, kind: 'other' }),
      JSON.stringify({ ...key, publicKey: createSigningKey().publicKey }),
      JSON.stringify({ ...key, privateKey: 'secret' }),
    ];
    for (const text of wrong) {
      const parsed = parseSigningKey(text, 'The file');
      expect(parsed).toMatchObject({ ok: false, failure: { code: 'key-file-wrong' } });
      expect(JSON.stringify(parsed)).not.toContain('secret');
    }
    expect(await readSigningKey(join(folder, 'none.json'))).toMatchObject({
      failure: { code: 'key-file-missing' },
    });
    await writeFile(join(folder, 'x.json'), '{}');
    expect(await readSigningKey(join(folder, 'x.json'))).toMatchObject({
      failure: { code: 'key-file-wrong' },
    });
  });
});

describe('names of a key', () => {
  test('the id is the start of a SHA-256, the fingerprint eight words of it', () => {
    expect(keyIdOf(rfc.publicKey)).toBe('39f713d0a644253f');
    expect(fingerprintOf(rfc.publicKey)).toBe(
      ['39', 'f7', '13', 'd0', 'a6', '44', '25', '3f']
        .map((byte) => fingerprintWords[Number.parseInt(byte, 16)])
        .join(' '),
    );
  });

  test('the words are 256, plain, sorted, and none is near another', () => {
    expect(new Set(fingerprintWords).size).toBe(256);
    expect([...fingerprintWords].sort()).toEqual(fingerprintWords);
    expect(new Set(fingerprintWords.map((word) => word.slice(0, 4))).size).toBe(256);
    for (const word of fingerprintWords) expect(word).toMatch(/^[a-z]{4,12}$/);
    for (const [index, one] of fingerprintWords.entries()) {
      for (const other of fingerprintWords.slice(index + 1)) expect(distance(one, other)).toBeGreaterThan(2);
    }
  });
});

/** Letters to insert, delete or replace to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, opposite] of [...other].entries()) {
      next.push(
        Math.min(
          (next[index] ?? 0) + 1,
          (row[index + 1] ?? 0) + 1,
          (row[index] ?? 0) + (letter === opposite ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
