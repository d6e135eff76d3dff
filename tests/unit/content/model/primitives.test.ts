import { describe, expect, test } from 'vitest';
import { hasForbiddenCharacters } from '../../../../content/model/hidden-characters.ts';
import {
  dateSchema,
  digestSchema,
  languageSchema,
  lineSchema,
  partialDateSchema,
  slugSchema,
} from '../../../../content/model/primitives.ts';

type Schema = { safeParse(value: unknown): { success: boolean } };

describe('primitives', () => {
  test.each<[string, Schema, string[], string[]]>([
    [
      'slug',
      slugSchema,
      ['a', 'a-b', 'curb-65', '7', 'x'.repeat(120)],
      ['', 'A', 'a--b', '-a', 'a-', 'a_b', 'é', '../a', 'a b', 'a\n', 'x'.repeat(121)],
    ],
    [
      'date',
      dateSchema,
      ['2026-01-31', '2024-02-29'],
      ['2026-02-29', '2026-1-1', '2026-13-01', '2026-01-01T00:00', '', '20260101', '2026-01-01\n'],
    ],
    [
      'partial date',
      partialDateSchema,
      ['2024', '2024-02', '2024-02-29'],
      ['24', '2024-13', '2024-00', '2024-02-32', '2024-2', '', '2024\n'],
    ],
    [
      'digest',
      digestSchema,
      ['0123456789abcdef'.repeat(4)],
      ['A'.repeat(64), 'a'.repeat(63), 'a'.repeat(65), 'g'.repeat(64), `${'a'.repeat(64)}\n`],
    ],
    [
      'language',
      languageSchema,
      ['en', 'fr-CA', 'zh-Hans', 'es-419'],
      ['EN', 'e', 'english', 'en_GB', 'en-', ''],
    ],
    [
      'line',
      lineSchema,
      ['A line.', ' trimmed ', 'שלום'],
      ['', '   ', 'x'.repeat(501), 'a\u202eb', 'a\u0000b', 'a\u2066b', 'a\u007fb'],
    ],
  ])('%s', (_name, schema, right, wrong) => {
    for (const value of right) expect([value, schema.safeParse(value).success]).toEqual([value, true]);
    for (const value of wrong) expect([value, schema.safeParse(value).success]).toEqual([value, false]);
    for (const value of [null, 1, [], {}]) expect(schema.safeParse(value).success).toBe(false);
  });

  test('tab and newline are allowed in text; marks that reorder are not', () => {
    expect(hasForbiddenCharacters('a\tb\nc\rd')).toBe(false);
    for (const mark of [
      '\u202a',
      '\u202b',
      '\u202c',
      '\u202d',
      '\u202e',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
      '\u001b',
      '\b',
    ]) {
      expect(hasForbiddenCharacters(`a${mark}b`)).toBe(true);
    }
  });
});
