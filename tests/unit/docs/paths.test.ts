import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** Folders of the repository: what stands below one of them in `code` is meant as a path. */
const folders = ['content', 'main', 'renderer', 'scripts', 'tests', 'docs'];

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names only files and folders that exist', () => {
    const named = [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g)].flatMap(([, path = '']) =>
      folders.includes(path.split('/')[0] ?? '') ? [path] : [],
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('links only to pages that exist', () => {
    const links = [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, to = '']) =>
      normalize(join(dirname(page), to)),
    );
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });
});
