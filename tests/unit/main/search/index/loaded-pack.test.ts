import { describe, expect, it } from 'vitest';
import { packPaths } from '../../../../../content/model/pack.ts';
import { success } from '../../../../../content/model/result.ts';
import { entryNames } from '../../../../../main/search/index/layout.ts';
import { loadSections, loadTitles } from '../../../../../main/search/index/loaded-pack.ts';
import type { SearchSource } from '../../../../../main/search/index/source.ts';
import { engineOver, filler, packOf, placesFor } from '../small-library.ts';

const pack = () =>
  packOf('whole', [
    ...filler,
    {
      id: 'sepsis',
      title: 'Sepsis',
      sections: [{ title: 'What it is', text: ['An infection that harms.'] }],
    },
  ]);

/** The source with one entry changed. */
function damaged(
  source: SearchSource,
  name: string,
  change: (bytes: Uint8Array) => Uint8Array,
): SearchSource {
  return {
    ...source,
    readEntry: async (path) => {
      const read = await source.readEntry(path);
      return read.ok && path === packPaths.search(name) ? success(change(read.value)) : read;
    },
  };
}

const broken: readonly [string, (bytes: Uint8Array) => Uint8Array][] = [
  ['cut short', (bytes) => bytes.slice(0, Math.floor(bytes.length / 2))],
  ['empty', () => new Uint8Array()],
  ['noise', (bytes) => Uint8Array.from(bytes, (_, at) => (at * 197) % 256)],
  ['too long', (bytes) => new Uint8Array([...bytes, 1, 2, 3])],
];
const entries = [
  entryNames.words,
  entryNames.forward,
  entryNames.documents,
  entryNames.titles,
  entryNames.titlePostings,
];

describe.each(entries)('a pack whose %s is', (name) => {
  it.each(broken)('%s still answers, from an index made anew', async (_how, change) => {
    const engine = await engineOver(damaged(await pack(), name, change));
    expect(engine.stage).toBe('ready');
    expect(placesFor(engine, 'sepsis')[0]).toBe('sepsis#what-it-is');
  });
});

it('refuses words that do not fit their sections, as a value', async () => {
  const source = damaged(await pack(), entryNames.words, () => Buffer.from('{"terms":[""],"frequency":[0],"surfaces":[],"surfaceTerms":[]}')); // prettier-ignore
  const titles = await loadTitles(source);
  if (!titles.ok) throw new Error('titles');
  const sections = await loadSections(source, titles.value.documents);
  expect(sections).toMatchObject({ ok: false, failure: { code: 'search-index-unusable' } });
});

it('makes an index anew that was made with another analysis', async () => {
  const made = await packOf('old', [...filler, { id: 'gout', title: 'Gout', sections: [{ title: 'A', text: ['b'] }] }], { analysis: '0'.repeat(64) }); // prettier-ignore
  const stages: string[] = [];
  const engine = await engineOver();
  await engine.openTitles([made]);
  expect(engine.search({ q: 'gout', limit: 5 }).hits[0]?.title).toBe('Gout');
  await engine.openSections((stage) => stages.push(stage));
  expect(stages).toEqual(['rebuilding', 'ready']);
  expect(placesFor(engine, 'gout')[0]).toBe('gout#a');
});
