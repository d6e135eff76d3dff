import { packPaths } from '../../../content/model/pack.ts';
import { failed, type Result, success } from '../../../content/model/result.ts';
import { createIndexer } from '../indexer.ts';
import { LabelsWriter } from './labels.ts';
import { entryNames } from './layout.ts';
import type { SearchSource } from './source.ts';

/** How many articles are read before other work gets its turn. */
const ARTICLES_PER_TURN = 20;

/** A source whose search entries are these, whatever its pack holds. */
function withEntries(source: SearchSource, entries: ReadonlyMap<string, Uint8Array>): SearchSource {
  return {
    manifest: source.manifest,
    contents: source.contents,
    readArticle: (id) => source.readArticle(id),
    readReferences: () => source.readReferences(),
    close: () => source.close(),
    readEntry: (path) => {
      const bytes = entries.get(path);
      if (bytes) return Promise.resolve(success(bytes));
      return Promise.resolve(
        failed({
          code: 'search-entry-missing',
          message: `There is no “${path}”.`,
          hint: 'This is a fault of the program.',
        }),
      );
    },
  };
}

/** Titles and section ids as the contents list them: enough to answer by title before anything is read. */
export function sourceOfTitles(source: SearchSource): SearchSource {
  const labels = new LabelsWriter();
  for (const listing of source.contents.articles) labels.add(listing);
  const articles = source.contents.articles.map(({ id, sections }) => ({
    id,
    sections: sections.map((section) => section.id),
  }));
  const titles = labels.finish();
  return withEntries(
    source,
    new Map([
      [packPaths.search(entryNames.titles), jsonBytes(titles.file)],
      [packPaths.search(entryNames.titlePostings), titles.postings],
      [packPaths.search(entryNames.documents), jsonBytes({ articles, blocks: [] })],
    ]),
  );
}

/** Makes the whole index anew from the articles of the pack. */
export async function rebuiltSource(source: SearchSource): Promise<Result<SearchSource>> {
  const indexer = createIndexer();
  for (const [at, { id }] of source.contents.articles.entries()) {
    const article = await source.readArticle(id);
    if (!article.ok) return article;
    indexer.add(article.value);
    if (at % ARTICLES_PER_TURN === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  const { entries } = await indexer.finish();
  return success(withEntries(source, new Map(entries.map(({ path, bytes }) => [path, bytes]))));
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
