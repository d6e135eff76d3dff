import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
export const cli = path.join(root, 'dist/main/cli.js');
/** The key this build trusts. */
export const trustedKeyFile = path.join(root, '.nightlamp/development-key.json');

export interface SmallArticle {
  readonly title: string;
  readonly text: string;
  readonly specialty?: 'general' | 'vascular';
  readonly attribution?: string;
  readonly licence?: string;
  readonly practiceChange?: string;
  readonly review?: string;
  readonly reviewDue?: string;
}

export interface SmallPack {
  readonly id: string;
  readonly sequence: number;
  readonly articles: Readonly<Record<string, SmallArticle>>;
  /** Left out: the pack is unsigned. */
  readonly keyFile?: string;
}

/** Runs `nightlamp pack …` as a user does. Throws when it is refused. */
export function packCommand(...args: readonly string[]): string {
  return execFileSync(process.execPath, [cli, 'pack', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Builds a pack of a few articles in `folder` with the built command line; says where it is. */
export function buildSmallPack(folder: string, pack: SmallPack): string {
  const name = `${pack.id}-${pack.sequence}`;
  const source = path.join(folder, `source-${name}`);
  mkdirSync(path.join(source, 'articles'), { recursive: true });
  writeFileSync(path.join(source, 'pack.yml'), packYml(pack));
  writeFileSync(path.join(source, 'references.json'), '[]');
  for (const [id, article] of Object.entries(pack.articles))
    writeFileSync(path.join(source, 'articles', `${id}.md`), articleMd(article));
  const file = path.join(folder, `${name}.nlpack`);
  packCommand('build', source, '--out', file, ...(pack.keyFile ? ['--key', pack.keyFile] : []));
  return file;
}

const packYml = ({ id, sequence }: SmallPack): string => `id: ${id}
title: Pack ${id}
description: A few articles for tests.
version: '1.${sequence}'
sequence: ${sequence}
published: 2026-11-01
licence: CC0-1.0
languages: [en]
publisher: Nightlamp tests
specialties:
  - { id: general, title: General }
  - { id: vascular, title: Vascular }
`;

const articleMd = (article: SmallArticle): string => `---
title: ${JSON.stringify(article.title)}
summary: An article for tests.
type: skill
specialties: [${article.specialty ?? 'general'}]
updated: 2026-11-01
review_due: ${article.reviewDue ?? '2030-11-01'}
authors: [Nightlamp tests]
${article.licence ? `licence: ${article.licence}\n` : ''}${article.attribution ? `attribution: ${JSON.stringify(article.attribution)}\n` : ''}${article.practiceChange ? `practice_change: ${JSON.stringify(article.practiceChange)}\n` : ''}review: ${article.review ?? '{ state: draft }'}
---

## Text

${article.text}
`;
