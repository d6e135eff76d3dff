import { beforeAll, describe, expect, it } from 'vitest';
import { SearchEngine } from '../../../../main/search/engine.ts';
import { curatedThesaurus } from '../../../../main/search/query/curated-thesaurus.ts';
import { engineOver, filler, packOf, placesFor, type SmallArticle } from './small-library.ts';

const gout: SmallArticle = {
  id: 'gout',
  title: 'Gout',
  specialties: ['rheum'],
  sections: [
    { title: 'What it is', text: ['Gout is crystals in a joint.'] },
    { title: 'What is done', text: ['Rest, ice and a drug against pain.'] },
  ],
};

describe('what is found', () => {
  it('holds something that was asked, not half of another name for it', async () => {
    const half: SmallArticle = {
      id: 'half',
      title: 'Delirium',
      sections: [{ title: 'Text', text: ['An infection, a urinary catheter, the airway, a tract of skin.'] }],
    };
    const reply = (await engineOver(await packOf('a', [half, ...filler]))).search({ q: 'UTI', limit: 10 });
    expect(reply.searchedAs.map(({ to }) => to)).toEqual([['urinary tract infection']]);
    expect(reply.total).toBe(0);
    expect(reply.facets.pack).toEqual({});
  });
});

describe('several packs', () => {
  const asthma: SmallArticle = {
    id: 'asthma',
    title: 'Asthma',
    sections: [{ title: 'Text', text: ['Wheeze, cough and gout of air.'] }],
  };
  const common = Array.from({ length: 40 }, (_, at): SmallArticle => ({
    id: `wheeze-${at}`,
    title: `Case ${at}`,
    sections: [{ title: 'Text', text: [`Wheeze and cough number ${at}.`] }],
  }));

  it('are one ranking: splitting a library changes no score', async () => {
    const articles = [gout, asthma, ...common];
    const whole = await engineOver(await packOf('a', articles));
    const split = await engineOver(
      await packOf('a', articles.slice(0, 20)),
      await packOf('b', articles.slice(20)),
    );
    for (const q of ['gout', 'wheeze cough', 'case 7', 'crystals joint', 'asthma']) {
      const scores = (engine: SearchEngine) =>
        engine.search({ q, limit: 100 }).hits.map(({ article, section, score }) => [`${article}#${section}`, score] as const).sort(([a], [b]) => (a < b ? -1 : 1));
      expect(scores(split)).toEqual(scores(whole));
    } // prettier-ignore
  });

  it('name their pack in every hit and in the counts', async () => {
    const engine = await engineOver(await packOf('a', [gout]), await packOf('b', [asthma, ...filler]));
    const reply = engine.search({ q: 'gout', limit: 10 });
    expect(reply.hits[0]).toMatchObject({ pack: 'a', article: 'gout' });
    expect(reply.hits.map((hit) => hit.pack)).toContain('b');
    expect(reply.facets.pack).toEqual({ a: 2, b: 1 });
    expect(placesFor(engine, 'gout', { pack: 'b' })).toEqual(['asthma#text']);
  });

  it('that come and go keep the index of those that stay', async () => {
    const [one, other] = [await packOf('a', [gout]), await packOf('b', [asthma])];
    const engine = await engineOver(one);
    await engine.openTitles([one, other]);
    expect(engine.stage).toBe('titles');
    expect(engine.search({ q: 'crystals', limit: 5 }).hits[0]?.article).toBe('gout');
    expect(engine.search({ q: 'asthma', limit: 5 }).hits[0]?.article).toBe('asthma');
    await engine.openSections();
    await engine.openTitles([other]);
    expect(engine.stage).toBe('ready');
    expect(placesFor(engine, 'crystals')).toEqual([]);
  });
});

it('a title that is just what was typed stands first, though only its title is loaded', async () => {
  const mentions: SmallArticle = {
    id: 'm',
    title: 'Rash',
    sections: [{ title: 'T', text: ['Not asthma.'] }],
  };
  const asthma: SmallArticle = {
    id: 'asthma',
    title: 'Asthma',
    sections: [{ title: 'T', text: ['Wheeze.'] }],
  };
  const other: SmallArticle = {
    id: 'o',
    title: 'Asthma at work',
    sections: [{ title: 'T', text: ['Dust.'] }],
  };
  const loaded = await packOf('a', [mentions, ...filler]);
  const engine = await engineOver(loaded);
  await engine.openTitles([loaded, await packOf('b', [other, asthma])]);
  const { hits } = engine.search({ q: 'asthma', limit: 5 });
  expect(hits.map(({ article }) => article)).toEqual(['asthma', 'm', 'o']);
});

describe('a reply', () => {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await engineOver(
      await packOf('a', [gout, ...filler], { specialties: [{ id: 'rheum', title: 'Rheumatology' }] }),
    );
  });

  it('says how the search was narrowed, by typing too', () => {
    const reply = engine.search({ q: 'rheum: "crystals in a joint" type:condition', limit: 5 });
    expect(reply.narrowed).toEqual({
      filters: { specialty: 'rheum', type: 'condition' },
      phrases: ['crystals in a joint'],
      unnamed: [],
    });
    const mistaken = engine.search({ q: 'review:perfect gout', limit: 5 });
    expect(mistaken.narrowed.unnamed.map(({ scope }) => scope)).toEqual(['review:perfect']);
    expect(mistaken.hits).toEqual(engine.search({ q: 'gout', limit: 5 }).hits);
    expect(reply.hits.map((hit) => hit.section)).toEqual(['what-it-is']);
  });

  it('finds words in quotation marks only side by side', () => {
    expect(placesFor(engine, '"joint crystals"')).toEqual([]);
    expect(placesFor(engine, 'joint crystals')[0]).toBe('gout#what-it-is');
    expect(placesFor(engine, '"crystals in a joint"')).toEqual(['gout#what-it-is']);
  });

  it('does not find across two sentences what stands in quotation marks', async () => {
    const two = await engineOver(
      await packOf('a', [
        { id: 'x', title: 'X', sections: [{ title: 'T', text: ['It is red.', 'Flags wave.'] }] },
      ]),
    );
    expect(placesFor(two, '"red flags"')).toEqual([]);
    expect(placesFor(two, 'red flags')).toEqual(['x#t']);
  });

  it('with nothing found names the words nobody has and the nearest titles', () => {
    const reply = engine.search({ q: 'goutx zzyzx', limit: 5, literal: true });
    expect(reply.total).toBe(0);
    expect(reply.unknown).toContain('zzyzx');
    expect(reply.nearest[0]?.title).toBe('Gout');
  });

  it('is the same whatever the limit, but longer', () => {
    const [short, long] = [1, 100].map((limit) => engine.search({ q: 'gout patients', limit }));
    expect(long?.total).toBe(short?.total);
    expect(long?.hits.slice(0, 1)).toEqual(short?.hits);
  });
});

it('answers nothing, politely, without a pack', () => {
  const engine = new SearchEngine({ thesaurus: curatedThesaurus() });
  expect(engine.search({ q: 'gout', limit: 5 })).toMatchObject({
    total: 0,
    hits: [],
    nearest: [],
    unknown: [],
  });
  expect(engine.suggest('gout', 5).suggestions).toEqual([]);
});
