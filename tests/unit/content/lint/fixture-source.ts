import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reference } from '../../../../content/model/reference.ts';
import type { ReadSource } from '../../../../content/pack/source-types.ts';
import { readSource } from '../../../../content/pack/source/read-source.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures/lint');

/** Names of the rules that have fixtures. */
export async function fixtureRules(): Promise<string[]> {
  const entries = await readdir(fixtures, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && entry.name !== 'base').map((entry) => entry.name);
}

/**
 * A whole source folder for one fixture: the base, the fixture's own files over it, and, where it brings no references,
 * the records of the library that its articles cite.
 */
export async function withFixture<Value>(
  path: string,
  use: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'nightlamp-lint-'));
  try {
    await cp(join(fixtures, 'base'), folder, { recursive: true });
    await cp(join(fixtures, path), folder, { recursive: true });
    const files = await readdir(folder);
    if (!files.includes('references.json')) {
      await writeFile(join(folder, 'references.json'), JSON.stringify(await recordsCitedIn(folder), null, 1));
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function readFixture(path: string): Promise<ReadSource> {
  return withFixture(path, readSource);
}

async function recordsCitedIn(folder: string): Promise<Reference[]> {
  const library = JSON.parse(await readFile(join(fixtures, 'library.json'), 'utf8')) as Reference[];
  const names = await readdir(join(folder, 'articles'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, 'articles', name), 'utf8')));
  const cited = new Set(texts.flatMap((text) => [...text.matchAll(/@(\w+)/g)].map(([, id]) => id)));
  const newer = library.flatMap(({ id, custom }) => (cited.has(id) ? [custom.superseded_by] : []));
  return library.filter(({ id }) => cited.has(id) || newer.includes(id));
}
