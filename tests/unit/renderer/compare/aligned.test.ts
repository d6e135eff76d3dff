import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedRows } from '../../../../renderer/compare/aligned.ts';

const shown = (left: string, right: string): string[] =>
  alignedRows([...left], [...right]).map(
    ({ left: l, right: r }) => `${l === null ? '-' : left[l]}${r === null ? '-' : right[r]}`,
  );

describe('sections laid side by side', () => {
  it('puts like beside like and leaves room where one side has nothing', () => {
    expect(shown('abcd', 'abxd')).toEqual(['aa', 'bb', 'c-', '-x', 'dd']);
    expect(shown('ab', '')).toEqual(['a-', 'b-']);
    expect(shown('', 'ab')).toEqual(['-a', '-b']);
  });

  it('shows every section of both once, in its own order, and pairs only like with like', () => {
    const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    fc.assert(
      fc.property(names, names, (left, right) => {
        const rows = alignedRows(left, right);
        expect(rows.flatMap((row) => row.left ?? [])).toEqual(left.map((_, index) => index));
        expect(rows.flatMap((row) => row.right ?? [])).toEqual(right.map((_, index) => index));
        for (const { left: l, right: r } of rows)
          if (l !== null && r !== null) expect(left[l]).toBe(right[r]);
      }),
    );
  });

  it('pairs everything of a text with itself', () => {
    expect(shown('abcde', 'abcde')).toEqual(['aa', 'bb', 'cc', 'dd', 'ee']);
  });
});
