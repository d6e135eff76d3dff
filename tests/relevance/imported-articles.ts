import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importSource } from '../../content/import/import-source.ts';
import type { ImportFormat } from '../../content/import/importer.ts';
import type { Article } from '../../content/model/article.ts';
import { openSource } from '../../content/pack/source/read-source.ts';

/** Articles of somebody else's collection, brought in as a user brings them in. */
export async function importedArticles(format: ImportFormat, file: string): Promise<Article[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nightlamp-relevance-'));
  try {
    const out = path.join(folder, 'source');
    const imported = await importSource({
      format,
      path: file,
      out,
      title: 'Collection',
      today: '2026-11-23',
    });
    if (!imported.ok) throw new Error(imported.failure.message);
    const source = await openSource(out);
    const articles: Article[] = [];
    for await (const { article } of source.articles()) if (article) articles.push(article.article);
    return articles;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
