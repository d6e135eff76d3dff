import { type Article, listingOf } from '../../content/model/article.ts';
import type { Reference } from '../../content/model/reference.ts';
import { failed, success } from '../../content/model/result.ts';
import { createIndexer } from '../../main/search/indexer.ts';
import type { SearchSource } from '../../main/search/index/source.ts';

/** A pack held in memory, indexed as the builder would. */
export interface InMemorySource extends SearchSource {
  readonly entries: ReadonlyMap<string, Uint8Array>;
}

export interface InMemoryOptions {
  readonly references?: ReadonlyMap<string, Reference>;
  readonly specialties?: readonly { readonly id: string; readonly title: string }[];
  /** Another digest than the program's, as a pack of another version would have. */
  readonly analysis?: string;
}

/** Indexes articles as a pack of this id, without a file. */
export async function inMemorySource(
  id: string,
  articles: readonly Article[],
  options: InMemoryOptions = {},
): Promise<InMemorySource> {
  const indexer = createIndexer();
  for (const article of articles) indexer.add(article);
  const { entries: made, analysis } = await indexer.finish();
  const entries = new Map(made.map(({ path, bytes }) => [path, bytes]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const references = options.references ?? new Map<string, Reference>();
  const missing = (what: string) => failed({ code: 'missing', message: `There is no ${what}.`, hint: '' });
  return {
    entries,
    manifest: {
      id,
      search: { analysis: options.analysis ?? analysis },
      specialties: options.specialties ?? [],
    },
    contents: { articles: articles.map(listingOf) },
    readEntry: (path) => {
      const bytes = entries.get(path);
      return Promise.resolve(bytes ? success(bytes) : missing(path));
    },
    readArticle: (wanted) => {
      const article = byId.get(wanted);
      return Promise.resolve(article ? success(article) : missing(wanted));
    },
    readReferences: () => Promise.resolve(success(references)),
    close: () => Promise.resolve(),
  };
}
