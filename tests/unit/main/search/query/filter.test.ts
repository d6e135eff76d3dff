import { describe, expect, it } from 'vitest';
import { listingOf } from '../../../../../content/model/article.ts';
import { FacetCounter, failedFilters } from '../../../../../main/search/query/filter.ts';
import { articleOf, sentenceOf } from '../small-library.ts';

const paragraph = (text: string) => ({ type: 'paragraph' as const, sentences: [sentenceOf(text)] });
const plain = listingOf(articleOf({ id: 'plain', title: 'Plain', specialties: ['renal'], sections: [{ title: 'A', text: ['x'] }] })); // prettier-ignore
const worded = listingOf(
  articleOf({
    id: 'worded',
    title: 'Worded',
    type: 'emergency',
    sections: [
      {
        title: 'A',
        text: [],
        blocks: [
          {
            type: 'list',
            ordered: false,
            items: [[{ type: 'wording', clinician: [paragraph('c')], public: [paragraph('p')] }]],
          },
        ],
      },
    ],
  }),
);

describe('the audience of an article', () => {
  it('is the clinician for all, and whoever has a wording of their own', () => {
    expect(plain).not.toHaveProperty('audiences');
    expect(worded.audiences).toEqual(['public']);
  });

  it('narrows a search', () => {
    expect(failedFilters({ audience: 'public' }, 'pack', plain)).toEqual(['audience']);
    expect(failedFilters({ audience: 'public' }, 'pack', worded)).toEqual([]);
    expect(failedFilters({ audience: 'clinician' }, 'pack', plain)).toEqual([]);
  });
});

it('counts for each filter what a click on a value would show', () => {
  const counter = new FacetCounter();
  for (const article of [plain, worded])
    counter.add('pack', article, failedFilters({ type: 'emergency' }, 'pack', article));
  expect(counter.facets.type).toEqual({ condition: 1, emergency: 1 });
  expect(counter.facets.audience).toEqual({ clinician: 1, public: 1 });
  expect(counter.facets.specialty).toEqual({});
});

it('counts a specialty called like what every object has', () => {
  const counter = new FacetCounter();
  const odd = { ...plain, specialties: ['constructor'] };
  counter.add('pack', odd, []);
  expect(counter.facets.specialty['constructor']).toBe(1);
});
