import { expect, it } from 'vitest';
import type { ArticleListing, LibraryReply } from '../../../../main/api/contract.ts';
import { quickListOf } from '../../../../renderer/quick-list/quick-list.ts';

const listing = (id: string, more: Partial<ArticleListing>): ArticleListing =>
  ({ id, title: id, type: 'condition', specialties: [], ...more }) as ArticleListing;

const contents: LibraryReply['contents'] = [
  {
    pack: 'starter',
    articles: [
      listing('sepsis', { type: 'emergency', title: 'Sepsis' }),
      listing('gout', {}),
      listing('kidney', { specialties: ['renal', 'emergency'], title: 'Acute kidney injury' }),
    ],
  },
];

const ids = ({ articles }: ReturnType<typeof quickListOf>) => articles.map(({ article }) => article.id);

it('holds emergencies by type or specialty, by title, and the calculators for them', () => {
  const list = quickListOf(contents, null, 'en');
  expect(ids(list)).toEqual(['kidney', 'sepsis']);
  expect(list.calculators.map(({ id }) => id)).toContain('news2');
});

it('holds what the administrator chose, in that order, as far as it is here', () => {
  const chosen = {
    articles: ['starter/gout', 'other/gone', 'starter/sepsis'],
    calculators: ['gcs', 'nothing'],
  };
  const list = quickListOf(contents, chosen, 'en');
  expect(ids(list)).toEqual(['gout', 'sepsis']);
  expect(list.calculators.map(({ id }) => id)).toEqual(['gcs']);
});

it('keeps the calculators of emergencies where only articles were chosen', () => {
  const list = quickListOf(contents, { articles: [], calculators: null }, 'en');
  expect(ids(list)).toEqual([]);
  expect(list.calculators.length).toBeGreaterThan(0);
});
