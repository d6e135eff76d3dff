import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../main/search/engine.ts';
import { starterEngine } from './starter-library.ts';
import { type Expectation, starterQueries } from './starter-queries.ts';

let engine: SearchEngine;
const places = new Map<Expectation, number>();

/** Where the first wanted section stands among the hits, from 1; 0 when it is not there. */
function placeOf({ q, want }: Expectation): number {
  const hits = engine.search({ q, limit: 10 }).hits.map((hit) => `${hit.article}#${hit.section}`);
  const wanted = want.split(',');
  const isWanted = (hit: string, one: string): boolean =>
    one.includes('#') ? hit === one : hit.startsWith(`${one}#`);
  return 1 + hits.findIndex((hit) => wanted.some((one) => isWanted(hit, one)));
}

beforeAll(async () => {
  engine = await starterEngine();
  for (const expectation of starterQueries) places.set(expectation, placeOf(expectation));
});

/** Share of the queries whose section stands no lower than this, of those wanted no lower. */
function shareWithin(place: 1 | 3, among: readonly Expectation[] = starterQueries): number {
  const good = among.filter((each) => {
    const at = places.get(each) ?? 0;
    return at >= 1 && at <= place;
  });
  return good.length / among.length;
}

describe('search over the starter pack, as readers type', () => {
  it('has at least 150 different queries', () => {
    expect(new Set(starterQueries.map(({ q }) => q)).size).toBeGreaterThanOrEqual(150);
  });

  // The pack grows: a new article may rightly take the first place of an old query, never push its section out of sight.
  it.each(starterQueries)('$q → $want, because $because', (expectation) => {
    const place = places.get(expectation) ?? 0;
    expect(place).toBeGreaterThanOrEqual(1);
    expect(place).toBeLessThanOrEqual(3);
  });

  it('has the right section first for nine queries of ten', () => {
    const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
    process.stderr.write(
      `Starter pack, ${starterQueries.length} queries: right section first ${percent(shareWithin(1))}, in the top three ${percent(shareWithin(3))}\n`,
    );
    expect(shareWithin(1)).toBeGreaterThanOrEqual(0.9);
    expect(
      shareWithin(
        1,
        starterQueries.filter(({ within }) => within === 1),
      ),
    ).toBeGreaterThanOrEqual(0.93);
  });
});
