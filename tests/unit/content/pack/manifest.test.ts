import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { manifestSchema } from '../../../../content/model/pack.ts';
import { PackRefusal } from '../../../../content/pack/failures.ts';
import { parseManifest } from '../../../../content/pack/manifest.ts';
import { buildGoodPack } from '../../../fixtures/good-pack.ts';
import { unzip } from '../../../fixtures/raw-zip.ts';

let good: Record<string, unknown>;
beforeAll(async () => {
  const files = await unzip((await buildGoodPack()).bytes);
  good = JSON.parse(files.get('manifest.json')?.toString() ?? '{}') as Record<string, unknown>;
});

function parse(manifest: unknown): unknown {
  try {
    return parseManifest(Buffer.from(JSON.stringify(manifest)));
  } catch (error) {
    if (error instanceof PackRefusal) return error.code;
    throw error;
  }
}

describe('parseManifest', () => {
  test('reads what the schema reads', () => {
    expect(parse(good)).toEqual(manifestSchema.parse(good));
  });

  test('the list of files is checked by hand as strictly as by the schema', () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>('a'.repeat(64), 'A'.repeat(64), '', 0, 5, -1, 1.5, null, '5'),
      fc.jsonValue(),
    );
    const entry = fc.oneof(
      fc.record({ sha256: value, size: value }),
      fc.record({ sha256: value, size: value, x: value }),
      value,
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('contents.json', 'search/x', 'articles/a.json', '../x'), entry),
        (entries) => {
          const manifest = { ...good, entries };
          if (typeof parse(manifest) === 'object')
            expect(manifestSchema.safeParse(manifest).success).toBe(true);
        },
      ),
      { numRuns: 600, seed: 1 },
    );
  });

  test.each([
    'articles/A.json',
    'articles/a/b.json',
    'search/',
    'search/.x',
    'media/../x',
    'x.json',
    '/contents.json',
    'contents.json/',
  ])('a listed “%s” is refused', (path) => {
    expect(parse({ ...good, entries: { [path]: { sha256: 'a'.repeat(64), size: 1 } } })).toBe('bad-manifest');
  });
});
