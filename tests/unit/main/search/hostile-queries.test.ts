import fc from 'fast-check';
import MiniSearch from 'minisearch'; // oxlint-disable-line eslint/no-restricted-imports -- its walks are counted
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as distances from '../../../../main/search/index/edit-distance.ts';
import { Forward } from '../../../../main/search/index/forward.ts';
import type { SearchEngine } from '../../../../main/search/engine.ts';
import { limits } from '../../../../main/search/scoring.ts';
import { engineOver, packOf, type SmallArticle } from './small-library.ts';

const wordAt = (at: number): string =>
  `${['card', 'neph', 'hepat', 'gastr', 'derm'][at % 5]}${(at * 7919) % 997}ia`;
const library: SmallArticle[] = Array.from({ length: 1_500 }, (_, at) => ({
  id: `a${at}`,
  title: `Topic ${at}`,
  sections: [
    {
      title: 'Text',
      text: [Array.from({ length: 12 }, (_each, word) => wordAt(at * 12 + word)).join(' '), 'Patients with fever and pain.'],
    },
  ],
})); // prettier-ignore

let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineOver(await packOf('p', library));
});
afterEach(() => vi.restoreAllMocks());

const hostile: Record<string, string> = {
  'an empty string': '',
  spaces: ' \t\n\u00a0\u3000',
  'a megabyte of one word': 'a'.repeat(1_000_000),
  'a megabyte of text': 'fever and pain in the chest '.repeat(36_000),
  'a megabyte of common words': 'patients fever pain '.repeat(50_000),
  'ten thousand different words': Array.from({ length: 10_000 }, (_, at) => wordAt(at)).join(' '),
  'ten thousand unknown words': Array.from({ length: 10_000 }, (_, at) => `qx${at.toString(36)}zzy`).join(
    ' ',
  ),
  'one word ten thousand times': 'fever '.repeat(10_000),
  emoji: '🩺👩🏽‍⚕️ fever 🫀🔥🇬🇧',
  'right to left': 'حمى fever חום \u202Efever\u202C \u200F',
  'control characters': 'fe\u0000ver \u0007\u001b[31mpain\u0085\u2028\u2029',
  'lone surrogates': 'fever \ud83d \udc00 pain',
  'stacked accents': `f${'\u0301'.repeat(5_000)}ever`,
  'a regular expression': '(a+)+$ .* [fever] \\b{2,} ^(?<=x)',
  'a slow regular expression': `${'a'.repeat(5_000)}!${'-'.repeat(5_000)}`,
  markup: '<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;fever&gt; {{fever}} ${fever}',
  'a query language': '" OR 1=1; DROP TABLE fever; -- NEAR("fever" "pain") fever* NOT pain ~2 ^3',
  'quotation marks': '"'.repeat(9_999),
  'many phrases': '"fever and pain" '.repeat(2_000),
  'scopes without end': 'pack:p type:x specialty:y review:z audience:q '.repeat(1_000),
  colons: ':'.repeat(5_000),
  hyphens: `fever${'-'.repeat(5_000)}pain ${'a-'.repeat(5_000)}`,
  apostrophes: `fever${'’s'.repeat(5_000)}`,
  numbers: '1,000,000.000.000 5mg 10^9/L 1e309 NaN Infinity -0',
  'names every object has': '__proto__ constructor toString hasOwnProperty type constructor',
};

describe.each(Object.entries(hostile))('%s', (_name, q) => {
  it('is answered in full, and cannot make a mark outside its text', async () => {
    const reply = engine.search({ q, limit: 100 });
    expect(reply.query).toBe(q);
    expect(reply.hits.length).toBeLessThanOrEqual(100);
    expect(reply.hits.every((hit) => hit.score > 0 || Number.isFinite(hit.score))).toBe(true);
    for (const { snippet } of reply.hits)
      for (const [start, end] of snippet.marks) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(snippet.text.length);
      }
    expect(engine.suggest(q, 8).suggestions.length).toBeLessThanOrEqual(8);
    await expect(engine.answer({ q })).resolves.toMatchObject({ question: q });
  });

  it('costs no more than a query may', () => {
    const walks = vi.spyOn(MiniSearch.prototype, 'search');
    const read = vi.spyOn(Forward.prototype, 'matchSection');
    const compared = vi.spyOn(distances, 'editDistance');
    engine.search({ q, limit: 100 });
    // Every walk is of one word. The thesaurus and completions may add words to those typed, never without end.
    expect(walks.mock.calls.length).toBeLessThanOrEqual(250 + 48);
    // Candidates, read once for scoring and once for feedback; ties may double them.
    expect(read.mock.calls.length).toBeLessThanOrEqual(4 * limits.candidates);
    expect(compared.mock.calls.length).toBeLessThanOrEqual(limits.queryWords * 40_000);
  });
});

it('finds the fever among the noise', () => {
  for (const name of ['emoji', 'right to left', 'markup', 'one word ten thousand times', 'numbers and fever'])
    expect(engine.search({ q: hostile[name] ?? '5mg fever 1,000', limit: 5 }).total).toBeGreaterThan(0);
}); // prettier-ignore

it('walks no more postings than the limit and one word more, however common the words are', () => {
  let visited = 0;
  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const search = MiniSearch.prototype.search;
  vi.spyOn(MiniSearch.prototype, 'search').mockImplementation(function (this: MiniSearch, query, options) {
    const visit = options?.boostDocument;
    return search.call(this, query, {
      ...options,
      boostDocument: (...each) => (visited++, visit?.(...each) ?? 1),
    });
  });
  engine.search({ q: hostile['ten thousand different words'] ?? '', limit: 20 });
  expect(visited).toBeGreaterThan(0);
  expect(visited).toBeLessThanOrEqual(limits.postings + library.length);
});

it('answers whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (q) => {
      const reply = engine.search({ q, limit: 3 });
      expect(reply.hits.length).toBeLessThanOrEqual(3);
      engine.suggest(q, 3);
    }),
    { numRuns: 200 },
  );
});
