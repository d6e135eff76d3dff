import { expect, it } from 'vitest';
import { SearchEngine } from '../../main/search/engine.ts';
import { curatedThesaurus } from '../../main/search/query/curated-thesaurus.ts';
import { collectionFile, documentsFound, figuresOfRanking, judgedQueries } from './collections.ts';
import { importedArticles } from './imported-articles.ts';
import { inMemorySource } from './in-memory-source.ts';

/** What SQLite FTS5 with Porter stemming reaches on the same collections, which search must not fall below. */
const floors = {
  scifact: { ndcg10: 0.7, recall100: 0.925 },
  med: { ndcg10: 0.74, recall100: 0.855 },
} as const;

for (const [name, floor] of Object.entries(floors)) {
  const corpus = collectionFile(`${name}/corpus.jsonl`);
  const queries = collectionFile(`${name}/queries.jsonl`);
  const judgements = collectionFile(`${name}/qrels.jsonl`);

  it.skipIf(!corpus || !queries || !judgements)(
    `${name}: ranks no worse than it did, and better than SQLite FTS5`,
    async () => {
      const engine = new SearchEngine({ thesaurus: curatedThesaurus() });
      await engine.openTitles([await inMemorySource(name, await importedArticles('jsonl', corpus ?? ''))]);
      await engine.openSections();
      const figures = figuresOfRanking(judgedQueries(queries ?? '', judgements ?? ''), (q) =>
        documentsFound(engine, q),
      );
      process.stderr.write(
        `${name}: nDCG@10 ${figures.ndcg10.toFixed(3)}, recall@100 ${figures.recall100.toFixed(3)}\n`,
      );
      expect(figures.ndcg10).toBeGreaterThanOrEqual(floor.ndcg10);
      expect(figures.recall100).toBeGreaterThanOrEqual(floor.recall100);
    },
    900_000,
  );
}

const pairs = collectionFile('spelling/uk_us_headings.jsonl');
it.skipIf(!pairs)('148 medical subject headings are the same words in both spellings', async () => {
  const { readFileSync } = await import('node:fs');
  const { analyse } = await import('../../main/search/analysis/analyse.ts');
  const terms = (text: string): string =>
    analyse(text)
      .map(({ term }) => term)
      .join(' ');
  const lines = readFileSync(pairs ?? '', 'utf8')
    .trim()
    .split('\n');
  const apart = lines
    .map((line) => JSON.parse(line) as { uk: string; us: string })
    .filter(({ uk, us }) => terms(uk) !== terms(us));
  expect(lines.length).toBeGreaterThan(100);
  expect(apart).toEqual([]);
});
