import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileTable, type PackFile } from '../../../../content/pack/file-table.ts';

const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/);
const number32 = fc.integer({ min: 0, max: 0xfffffffe });
const file: fc.Arbitrary<PackFile> = fc.record({
  path: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('/')),
  deflated: fc.boolean(),
  offset: number32,
  compressedSize: number32,
  size: number32,
  crc32: number32,
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
});
const files = fc.uniqueArray(file, { selector: ({ path }) => path, maxLength: 40 });

describe('FileTable', () => {
  test('gives back every file as it was, in the thread that made it and in another', () => {
    fc.assert(
      fc.property(files, (made) => {
        const here = FileTable.of(made);
        const there = new FileTable(structuredClone(here.shared));
        for (const table of [here, there]) {
          expect(table.size).toBe(made.length);
          expect(made.map(({ path }) => table.get(path))).toEqual(made);
          expect(table.paths()).toEqual(made.map(({ path }) => path).sort());
          expect(table.contentBytes()).toBe(made.reduce((sum, { size }) => sum + size, 0));
        }
      }),
    );
  });

  test('has no file that was not put in, whatever it is called', () => {
    fc.assert(
      fc.property(
        files,
        fc.oneof(word, fc.string(), fc.constantFrom('__proto__', '', 'a/')),
        (made, path) => {
          const table = FileTable.of(made.filter((each) => each.path !== path));
          expect(table.has(path)).toBe(false);
          expect(table.get(path)).toBeUndefined();
        },
      ),
    );
  });
});
