import { describe, expect, it } from 'vitest';
import { listingOf } from '../../../../content/model/article.ts';
import { groupByInitial, groupBySpecialty, OTHER } from '../../../../renderer/browse/groups.ts';
import { sampleReply } from '../sample-article.ts';

function listed(title: string, ...specialties: string[]) {
  return {
    pack: 'p',
    article: listingOf(sampleReply({ id: title.toLowerCase(), title, specialties }).article),
  };
}

const titlesOf = (groups: ReturnType<typeof groupByInitial>) =>
  groups.map((group) => [group.title, group.articles.map(({ article }) => article.title)]);

describe('groupBySpecialty', () => {
  it('follows the order of the packs, lists an article under each of its specialties, and leaves out empty ones', () => {
    const titles = new Map([
      ['renal', 'Renal'],
      ['cardiology', 'Cardiology'],
      ['vascular', 'Vascular'],
    ]);
    const groups = groupBySpecialty(
      [listed('Zinc', 'vascular', 'renal'), listed('Anuria', 'renal'), listed('Lost')],
      titles,
      'en',
      'No specialty',
    );
    expect(titlesOf(groups)).toEqual([
      ['Renal', ['Anuria', 'Zinc']],
      ['Vascular', ['Zinc']],
      ['No specialty', ['Lost']],
    ]);
    expect(groups.at(-1)?.id).toBe(OTHER);
  });
});

describe('groupByInitial', () => {
  it('looks past quotes, articles of speech and accents', () => {
    const groups = groupByInitial(
      [listed('“Second heart”'), listed('The calf pump'), listed('Écrouelles'), listed('50 % burns')],
      'en',
    );
    expect(titlesOf(groups)).toEqual([
      ['C', ['The calf pump']],
      ['E', ['Écrouelles']],
      ['S', ['“Second heart”']],
      ['#', ['50 % burns']],
    ]);
  });
});
