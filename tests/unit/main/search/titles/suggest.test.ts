import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../../../../main/search/engine.ts';
import { engineOver, packOf } from '../small-library.ts';

let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineOver(
    await packOf('p', [
      {
        id: 'asthma',
        title: 'Acute severe asthma',
        aliases: ['status asthmaticus', 'asthma attack'],
        sections: [
          { title: 'What it is', text: ['a'] },
          { title: 'Red flags', text: ['b'] },
        ],
      },
      { id: 'oedema', title: 'Oedema of the lung', sections: [{ title: 'A', text: ['c'] }] },
      { id: 'ami', title: 'Myocardial infarction', sections: [{ title: 'A', text: ['d'] }] },
    ]),
  );
});
const suggested = (q: string): string[] => engine.suggest(q, 8).suggestions.map((each) => each.text);

describe('suggestions', () => {
  it.each([
    ['acu', 'Acute severe asthma'],
    ['severe as', 'Acute severe asthma'],
    ['status', 'status asthmaticus'],
    ['edem', 'Oedema of the lung'],
    ['oedema of', 'Oedema of the lung'],
    ['ashtma', 'Acute severe asthma'],
    ['MI', 'Myocardial infarction'],
  ])('“%s” suggests %s', (q, text) => {
    expect(suggested(q)).toContain(text);
  });

  it('never name another drug for one that is spelt right', async () => {
    const drugs = await engineOver(
      await packOf('d', [{ id: 'h', title: 'Hydroxyzine', sections: [{ title: 'A', text: ['x'] }] }]),
    );
    expect(drugs.suggest('hydralazine', 8).suggestions).toEqual([]);
    expect(drugs.search({ q: 'hydralazine', limit: 5 })).toMatchObject({ total: 0, nearest: [] });
    expect(drugs.suggest('hydroxizine', 8).suggestions[0]?.text).toBe('Hydroxyzine');
  });

  it('lead into a section of the article that is named', () => {
    expect(engine.suggest('asthma red', 8).suggestions[0]).toMatchObject({
      kind: 'section',
      article: 'asthma',
      section: 'red-flags',
    });
  });

  it('name each place once', () => {
    const places = engine
      .suggest('asthma', 20)
      .suggestions.map(({ article, section }) => `${article}#${section ?? ''}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('are no more than asked for, and none for nothing', () => {
    expect(engine.suggest('a', 2).suggestions.length).toBeLessThanOrEqual(2);
    expect(suggested('')).toEqual([]);
    expect(suggested('   ')).toEqual([]);
  });
});
