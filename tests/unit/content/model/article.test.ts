import { describe, expect, test } from 'vitest';
import {
  articleListingSchema,
  articleSchema,
  listingOf,
  type Article,
} from '../../../../content/model/article.ts';

const article: Article = {
  id: 'a',
  title: 'A',
  aliases: ['b'],
  summary: 'S.',
  type: 'imported',
  specialties: [],
  language: 'en',
  updated: '2026-01-01',
  evidenceAsOf: null,
  reviewDue: null,
  authors: [],
  licence: 'CC0-1.0',
  origin: { name: 'Somewhere', id: '7' },
  review: { state: 'draft' },
  contentHash: 'a'.repeat(64),
  words: 1,
  sections: [{ id: 'text', role: 'text', title: 'A', level: 2, path: ['A'], blocks: [] }],
  references: [],
  figures: {},
  questions: [],
  warnings: [{ rule: 'some-rule', message: 'Something.' }],
};

describe('articles', () => {
  test('a listing says what a list needs, and fits its schema', () => {
    const listing = listingOf(articleSchema.parse(article));
    expect(listing).toEqual({
      id: 'a',
      title: 'A',
      aliases: ['b'],
      summary: 'S.',
      type: 'imported',
      specialties: [],
      language: 'en',
      updated: '2026-01-01',
      reviewDue: null,
      review: 'draft',
      licence: 'CC0-1.0',
      contentHash: 'a'.repeat(64),
      sourceId: '7',
      words: 1,
      warnings: 1,
      questions: 0,
      sections: [{ id: 'text', title: 'A' }],
    });
    expect(articleListingSchema.parse(listing)).toEqual(listing);
  });

  test('without an origin there is no source id', () => {
    const { origin, ...rest } = article;
    expect(origin?.id).toBe('7');
    expect(listingOf(rest)).not.toHaveProperty('sourceId');
  });

  test.each([
    ['an unknown field', { html: '<b>' }],
    ['no sections', { sections: [] }],
    ['a level of 5', { sections: [{ ...article.sections[0], level: 5 }] }],
    ['a day that does not exist', { updated: '2026-02-30' }],
    ['an origin that is a script', { origin: { name: 'x', url: 'javascript:x' } }],
    [
      'a figure with a wrong name',
      { figures: { '../x': { alt: 'a', drawing: { tag: 'svg', attributes: {}, children: [] } } } },
    ],
    ['a reference numbered 0', { references: [{ reference: 'a', number: 0, claims: ['s1'] }] }],
    ['a reference nobody cites', { references: [{ reference: 'a', number: 1, claims: [] }] }],
  ])('%s is refused', (_why, change) => {
    expect(articleSchema.safeParse({ ...article, ...change }).success).toBe(false);
  });
});
