import path from 'node:path';
import type { Article } from '../../content/model/article.ts';
import { openSource } from '../../content/pack/source/read-source.ts';
import { SearchEngine } from '../../main/search/engine.ts';
import { curatedThesaurus } from '../../main/search/query/curated-thesaurus.ts';
import { inMemorySource } from './in-memory-source.ts';

const starter = path.resolve(import.meta.dirname, '../../content/starter');

/** The articles of the starter pack as they are now, read through the pack's own reader. */
export async function starterArticles(): Promise<Article[]> {
  const source = await openSource(starter);
  const articles: Article[] = [];
  for await (const { article } of source.articles()) if (article) articles.push(article.article);
  return articles;
}

/** Search over the starter pack, in process. */
export async function starterEngine(): Promise<SearchEngine> {
  const source = await openSource(starter);
  const articles: Article[] = [];
  for await (const { article } of source.articles()) if (article) articles.push(article.article);
  const pack = await inMemorySource('starter', articles, {
    references: source.shared.references,
    specialties: source.shared.info?.specialties ?? [],
  });
  const engine = new SearchEngine({ thesaurus: curatedThesaurus() });
  await engine.openTitles([pack]);
  await engine.openSections();
  return engine;
}
