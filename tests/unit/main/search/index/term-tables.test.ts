import { describe, expect, it } from 'vitest';
import { SortedTerms, WholeTerms } from '../../../../../main/search/index/term-tables.ts';

const terms = ['heart', 'heat', 'heats', 'vein'];

describe('sorted terms', () => {
  const table = new SortedTerms(terms, () => []);

  it('are found by their beginning', () => {
    expect([...table.atPrefix('hea')].map(([term]) => term)).toEqual(['heart', 'heat', 'heats']);
    expect([...table.atPrefix('heat')].map(([term]) => term)).toEqual(['heat', 'heats']);
    expect([...table.atPrefix('w')]).toEqual([]);
  });

  it('are found by what they are like, swapped neighbours counting twice', () => {
    const near = (word: string, most: number) =>
      [...table.fuzzyGet(word, most)].map(([term, [, distance]]) => [term, distance]);
    expect(near('haert', 1)).toEqual([]);
    expect(near('haert', 2)).toContainEqual(['heart', 2]);
    expect(near('heat', 1)).toEqual([
      ['heart', 1],
      ['heat', 0],
      ['heats', 1],
    ]);
  });

  it('that are not in order are refused', () => {
    expect(() => new SortedTerms(['b', 'a'], () => [])).toThrow(RangeError);
    expect(() => new SortedTerms(['a', 'a'], () => [])).toThrow(RangeError);
  });
});

it('terms looked up whole know no beginnings', () => {
  const table = new WholeTerms(
    (term) => (term === 'vein' ? 3 : undefined),
    (number) => [undefined, ...Array<undefined>(number)],
  );
  expect(table.get('vein')).toBeDefined();
  expect(table.get('vei')).toBeUndefined();
  expect(() => table.atPrefix()).toThrow('whole');
});
