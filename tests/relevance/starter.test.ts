import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../main/search/engine.ts';
import { starterEngine } from './starter-library.ts';
import { type Expectation, starterQueries } from './starter-queries.ts';

let engine: SearchEngine;
const places = new Map<Expectation, number>();

/** Where the wanted section stands among the hits, from 1; 0 when it is not there. */
function placeOf({ q, want }: Expectation): number {
  const hits = engine.search({ q, limit: 10 }).hits.map((hit) => `${hit.article}#${hit.section}`);
  return 1 + hits.findIndex((hit) => (want.includes('#') ? hit === want : hit.startsWith(`${want}#`)));
}

beforeAll(async () => {
  engine = await starterEngine();
  for (const expectation of starterQueries) places.set(expectation, placeOf(expectation));
});

describe('search over the starter pack, as readers type', () => {
  it('has at least 150 different queries', () => {
    expect(new Set(starterQueries.map(({ q }) => q)).size).toBeGreaterThanOrEqual(150);
  });

  it.each(starterQueries)('$q → $want, because $because', (expectation) => {
    const place = places.get(expectation) ?? 0;
    expect(place).toBeGreaterThanOrEqual(1);
    expect(place).toBeLessThanOrEqual(expectation.within);
  });

  it('has the right section first for nine queries of ten, and in the top three for all', () => {
    const all = [...places.values()];
    const first = all.filter((place) => place === 1).length / all.length;
    const topThree = all.filter((place) => place >= 1 && place <= 3).length / all.length;
    process.stderr.write(
      `Starter pack, ${all.length} queries: right section first ${(100 * first).toFixed(1)} %, in the top three ${(100 * topThree).toFixed(1)} %\n`,
    );
    expect(first).toBeGreaterThanOrEqual(0.9);
    expect(topThree).toBe(1);
  });
});
