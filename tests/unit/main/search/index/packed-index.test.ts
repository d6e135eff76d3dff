import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
// oxlint-disable-next-line eslint/no-restricted-imports -- the peer our packed index is held equal to
import type { SearchResult } from 'minisearch';
import { describe, expect, it } from 'vitest';
import { PackedIndex, PackedPostings } from '../../../../../main/search/index/packed-index.ts';
import { SortedTerms } from '../../../../../main/search/index/term-tables.ts';
import { fullIndex, type Words, wordsOptions } from './full-index.ts';

/** The same documents in typed arrays. */
function packed(texts: readonly string[]): PackedIndex<Words> {
  const terms = new Map<string, Map<number, number>>();
  const lengths = texts.map((text, id) => {
    const words = text.split(' ').filter((word) => word !== '');
    for (const word of words) {
      const held = terms.get(word) ?? new Map<number, number>();
      held.set(id, (held.get(id) ?? 0) + 1);
      terms.set(word, held);
    }
    return new Set(words).size;
  });
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const fieldsOf = (term: number): PackedPostings[] => {
    const held = sorted[term]?.[1] ?? new Map<number, number>();
    return [new PackedPostings(Uint32Array.from(held.keys()), Uint8Array.from(held.values()))];
  };
  const table = new SortedTerms(
    sorted.map(([term]) => term),
    fieldsOf,
  );
  return new PackedIndex(wordsOptions, texts.length, lengths, table);
}

/**
 * Scores to nine decimals: MiniSearch keeps a running average, which rounds otherwise in the sixteenth. Words of a result in
 * alphabetical order: MiniSearch has them in the order of its tree.
 */
const inOrder = (results: readonly SearchResult[]) =>
  results
    .map((result) => ({
      ...result,
      score: Math.round(result.score * 1e9) / 1e9,
      terms: result.terms.toSorted(),
    }))
    .sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id));

const word = fc.constantFrom(
  'heart',
  'head',
  'heat',
  'failure',
  'fail',
  'pain',
  'paint',
  'vein',
  'veins',
  'x',
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const query = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('MiniSearch over packed postings', () => {
  it.each([
    ['plain', {}],
    ['all words', { combineWith: 'AND' as const }],
    ['prefixes', { prefix: true }],
    ['slips', { fuzzy: 0.3 }],
    ['everything', { prefix: true, fuzzy: 2, combineWith: 'AND' as const }],
  ])('finds, scores and orders as an index MiniSearch built itself: %s', (_name, options) => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), query, (texts, q) => {
        const [ours, theirs] = [packed(texts).search(q, options), fullIndex(texts).search(q, options)];
        expect(inOrder(ours)).toEqual(inOrder(theirs));
      }),
      { numRuns: 150 },
    );
  });

  it('lets every posting of a word be visited without a result of it', () => {
    const texts = ['heart pain', 'pain', 'heart', 'vein'];
    const visited: number[] = [];
    const results = packed(texts).search('pain', {
      boostDocument: (id: number) => (visited.push(id), 0),
    });
    expect(results).toEqual([]);
    expect(visited).toEqual([0, 1]);
  });

  it('suggests as MiniSearch does', () => {
    const texts = ['heart failure', 'heart pain', 'head pain'];
    expect(packed(texts).autoSuggest('hea pai')).toEqual(fullIndex(texts).autoSuggest('hea pai'));
  });
});

describe('the members of MiniSearch that are filled', () => {
  const { version } = JSON.parse(
    readFileSync(path.resolve('node_modules/minisearch/package.json'), 'utf8'),
  ) as { version: string };

  it('belong to exactly the version that is pinned', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies['minisearch']).toBe('7.2.0');
    expect(version).toBe('7.2.0');
  });

  it('are the ones MiniSearch has, of the same kinds', () => {
    const kinds = (index: object): Record<string, string> =>
      Object.fromEntries(
        Object.entries(index)
          .filter(([name]) => name.startsWith('_'))
          .map(([name, value]: [string, unknown]) => [name, Object.prototype.toString.call(value)]),
      );
    expect(kinds(packed(['heart pain']))).toEqual(kinds(fullIndex(['heart pain'])));
  });
});
