import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../../content/pack/canonical-json.ts';

describe('canonicalJson', () => {
  test('sorts keys at every depth, keeps lists, leaves undefined out', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined, a: null }], a: 'é"' })).toBe(
      '{"a":"é\\"","b":[{"a":null,"d":1}]}',
    );
  });

  test('does not depend on the order in which a value was made', () => {
    expect(canonicalJson({ a: 1, b: { c: 2, d: 3 } })).toBe(canonicalJson({ b: { d: 3, c: 2 }, a: 1 }));
  });

  test('is the JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const back: unknown = JSON.parse(canonicalJson(value));
        expect(JSON.stringify(sorted(back))).toBe(JSON.stringify(sorted(JSON.parse(JSON.stringify(value)))));
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, below]) => [key, sorted(below)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
