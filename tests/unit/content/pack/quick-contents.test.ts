import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleTypes, type ArticleListing } from '../../../../content/model/article.ts';
import { reviewStates } from '../../../../content/model/assurance.ts';
import { contentsSchema } from '../../../../content/model/pack.ts';
import { hasForbiddenCharacters } from '../../../../content/model/hidden-characters.ts';
import { surelyListings } from '../../../../content/pack/quick-contents.ts';

const listing: ArticleListing = {
  id: 'calf-pump',
  title: 'The calf pump',
  aliases: ['second heart'],
  summary: 'How it works.',
  type: 'mechanism',
  specialties: ['vascular'],
  language: 'en',
  updated: '2026-10-20',
  reviewDue: null,
  review: 'submitted',
  licence: 'CC-BY-4.0',
  contentHash: 'a'.repeat(64),
  words: 95,
  warnings: 0,
  questions: 1,
  sections: [{ id: 'key-points', title: 'Key points' }],
};

/** Values a field may be given: right ones, nearly right ones, and anything. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    '', ' ', 'a', ' a', 'a ', 'a\n', 'A', 'a-b', 'a--b', '-a', 'é', 'x'.repeat(120), 'x'.repeat(121), 'x'.repeat(500), 'x'.repeat(501),
    'en', 'fr-CA', 'EN', '2026-01-01', '2026-02-29', '2024-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '0000-00-00', '2026-01-31',
    'a'.repeat(64), 'A'.repeat(64), 'g'.repeat(64), 0, -1, 1.5, 1e300, Number.MAX_SAFE_INTEGER + 2, null, true, [], {}, [[]], [''], ['a'],
    [' a'], [null], ['public'], ['public', 'nobody'], [{ id: 'a', title: 'b' }], [{ id: 'a', title: 'b', x: 1 }], [{ id: 'a' }], ...articleTypes, ...reviewStates,
  ),
  fc.anything(),
  fc.string({ unit: 'binary' }),
); // prettier-ignore

const keys = [
  ...Object.keys(listing),
  'sourceId',
  'practiceChange',
  'audiences',
  'unknown',
  '__proto__',
  'constructor',
];

describe('surelyListings', () => {
  test('knows a usual listing', () => {
    expect(surelyListings([listing, { ...listing, sourceId: '7', practiceChange: 'Do so.' }])).toBe(true);
    expect(surelyListings([{ ...listing, audiences: ['public', 'student'] }])).toBe(true);
    expect(surelyListings([])).toBe(true);
  });

  test('accepts nothing the schema refuses, or would change', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...keys), anything, fc.boolean(), (key, value, removed) => {
        const changed: Record<string, unknown> = { ...listing };
        if (removed) delete changed[key];
        else
          Object.defineProperty(changed, key, {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          });
        const contents = { articles: [changed] };
        // Hidden characters are looked for in the text of the file, before this.
        if (!surelyListings(contents.articles) || hasForbiddenCharacters(deepText(contents))) return;
        accepted += 1;
        const checked = contentsSchema.safeParse(contents);
        expect(checked.success).toBe(true);
        expect(checked.data).toEqual(contents);
      }),
      { numRuns: 8000, seed: 20_261_123 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  test.each<{ value: unknown }>([
    { value: null },
    { value: {} },
    { value: { articles: [] } },
    { value: [null] },
    { value: [[]] },
  ])('leaves $value to the schema', ({ value }) => {
    expect(surelyListings(value)).toBe(false);
  });
});

/** All strings of a value, joined. */
function deepText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(deepText).join('') : '';
}
