import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { firstAuthorOf, shortLabelOf, yearOf } from '../../../../content/model/reference-label.ts';
import { referenceSchema, type Reference } from '../../../../content/model/reference.ts';

const stick: Reference = referenceSchema.parse({
  id: 'stick1992',
  type: 'article-journal',
  title: 'Measurements',
  author: [{ family: 'Stick', given: 'C' }, { family: 'Other' }],
  issued: { 'date-parts': [[1992, 6]] },
  custom: { kind: 'research' },
});

describe('labels', () => {
  test.each<[string, Partial<Reference>, string]>([
    ['a person', {}, 'Stick 1992'],
    ['a body', { author: [{ literal: 'World Health Organization' }] }, 'World Health Organization 1992'],
    ['no author: the issuer', { author: [], custom: { kind: 'guideline', issuer: 'NICE' } }, 'NICE 1992'],
    [
      'no author, no issuer: where it stood',
      { author: [], 'container-title': 'A Journal' },
      'A Journal 1992',
    ],
    ['nothing but a title', { author: [] }, 'Measurements 1992'],
    ['no year', { issued: undefined }, 'Stick'],
  ])('%s', (_why, change, label) => {
    const { issued, ...rest } = { ...stick, ...change };
    expect(shortLabelOf(issued ? { ...rest, issued } : rest)).toBe(label);
  });

  test('year and first author by themselves', () => {
    expect(yearOf(stick)).toBe(1992);
    expect(firstAuthorOf(stick)).toBe('Stick');
  });
});

describe('referenceSchema', () => {
  test.each([
    ['a DOI that is an address', { DOI: 'https://doi.org/10.1/x' }],
    ['a PMID with letters', { PMID: 'PMC123' }],
    ['a script address', { URL: 'javascript:alert(1)' }],
    ['an unknown type', { type: 'post' }],
    ['an unknown kind', { custom: { kind: 'blog' } }],
    ['no title', { title: '' }],
    ['an id with spaces', { id: 'a b' }],
    ['an id that starts with a digit', { id: '1992stick' }],
    ['a year in words', { issued: { 'date-parts': [['1992']] } }],
  ])('%s is refused', (_why, change) => {
    expect(referenceSchema.safeParse({ ...stick, ...change }).success).toBe(false);
  });

  test('fields it does not know are left out, not passed on', () => {
    expect(referenceSchema.parse({ ...stick, html: '<b>' })).toEqual(stick);
  });

  test('every record of the good fixture and of the starter pack fits', async () => {
    for (const file of ['tests/fixtures/packs/good/references.json', 'content/starter/references.json']) {
      const records = JSON.parse(await readFile(file, 'utf8')) as unknown[];
      expect(records.filter((record) => !referenceSchema.safeParse(record).success)).toEqual([]);
    }
  });
});
