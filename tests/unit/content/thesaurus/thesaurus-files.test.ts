import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  lookAlikesSchema,
  type ThesaurusFile,
  thesaurusFileSchema,
  thesaurusSourcesSchema,
} from '../../../../content/model/thesaurus.ts';
import {
  lookAlikeDrugs,
  thesaurusFiles,
  thesaurusSources,
} from '../../../../content/thesaurus/thesaurus-files.ts';

const folder = path.resolve('content/thesaurus');
const notEntries = new Set(['look-alike-drugs.json', 'sources.json']);
const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !notEntries.has(name));
const files = thesaurusFiles as readonly ThesaurusFile[];
const entries = files.flatMap((file) => file.entries);

describe.each(names)('%s', (name) => {
  it('is what the schema says, and is searched with', () => {
    const parsed = thesaurusFileSchema.safeParse(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(files).toContainEqual(parsed.data);
  });
});

describe('the thesaurus', () => {
  it('has at least 1,200 entries', () => {
    expect(entries.length).toBeGreaterThanOrEqual(1_200);
  });

  it('says of each where it comes from, and names only sources that are listed', () => {
    const sources = thesaurusSourcesSchema.parse(thesaurusSources);
    const cited = entries.flatMap((entry) => ('source' in entry ? [entry.source] : []));
    expect([...new Set(cited)].filter((source) => !(source in sources))).toEqual([]);
    expect(lookAlikesSchema.parse(lookAlikeDrugs).source in sources).toBe(true);
  });

  it('says nothing twice', () => {
    for (const { kind, entries: own } of files) {
      const keys = own.map(({ term, means }) => `${kind} ${term} → ${means.join('; ')}`);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });

  it('never explains a term by itself', () => {
    expect(entries.filter(({ term, means }) => means.includes(term))).toEqual([]);
  });

  it('marks abbreviations of several senses as ambiguous', () => {
    const sensesOf = (term: string): readonly string[] =>
      entries.filter((entry) => entry.term === term && entry.ambiguous).flatMap(({ means }) => means);
    expect(sensesOf('MS')).toEqual(expect.arrayContaining(['multiple sclerosis', 'mitral stenosis']));
    expect(sensesOf('PE').length).toBeGreaterThanOrEqual(2);
    expect(sensesOf('RA').length).toBeGreaterThanOrEqual(2);
  });

  it('never offers one of two look-alike drugs as another way to say the other', () => {
    const { pairs } = lookAlikesSchema.parse(lookAlikeDrugs);
    const swaps = pairs.filter(([one, other]) =>
      entries.some(
        ({ term, means }) =>
          (term.toLowerCase() === one && means.some((mean) => mean.toLowerCase() === other)) ||
          (term.toLowerCase() === other && means.some((mean) => mean.toLowerCase() === one)),
      ),
    );
    // A brand that is named for its drug is no swap.
    expect(swaps.filter((pair) => !pair.includes('oxycontin'))).toEqual([]);
  });
});
