import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportOptions, ImportReport } from '../../../../content/import/import-report.ts';
import { importSource } from '../../../../content/import/import-source.ts';
import type { ImportFormat } from '../../../../content/import/importer.ts';
import { plainText, sentencesOf } from '../../../../content/model/reading.ts';
import type { Article } from '../../../../content/model/article.ts';
import { readSource } from '../../../../content/pack/source/read-source.ts';
import type { ReadSource } from '../../../../content/pack/source-types.ts';

export const fixtures = join(import.meta.dirname, '../../../fixtures/import');
export const today = '2026-11-23';

export async function inTemporaryFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'nightlamp-import-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Imported {
  readonly report: ImportReport;
  /** The folder that was written, read as the builder reads it. */
  readonly source: ReadSource;
}

/** Imports a path and reads what was written. Throws where the import is refused. */
export async function imported(
  format: ImportFormat,
  path: string,
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  return await inTemporaryFolder(async (folder) => {
    const out = join(folder, 'source');
    const result = await importSource({ format, path, out, today, ...options });
    if (!result.ok) throw new Error(result.failure.message);
    return { report: result.value, source: await readSource(out) };
  });
}

export function articleOf({ source }: Imported, id: string): Article {
  const found = source.articles.find(({ article }) => article.id === id);
  if (!found)
    throw new Error(
      `there is no article ${id}: ${source.articles.map(({ article }) => article.id).join(', ')}`,
    );
  return found.article;
}

/** The words of a section's text, one string for each sentence. */
export function textOf(article: Article, section = 0): string[] {
  return sentencesOf(article.sections[section]?.blocks ?? []).map((sentence) => plainText(sentence.content));
}
