import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createLinter } from '../../content/lint/lint.ts';
import { buildPack } from '../../content/pack/build.ts';
import { readInThreads } from '../../content/pack/article-threads.ts';
import type { ReadArticles } from '../../content/pack/checked-article.ts';
import { createPlainIndexer } from '../fixtures/plain-indexer.ts';
import { cli } from './small-pack.ts';

// Every step is a process of its own: on a busy machine they wait for each other.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** As many articles as are worth threads of their own. */
const ARTICLES = 320;

const threadFile = path.join(path.dirname(cli), 'article-thread.js');

let work: string;
let source: string;

const article = (number: number): string => `---
title: Article ${number}
summary: One of many.
type: skill
specialties: [general]
updated: 2026-11-01
authors: [Nightlamp tests]
review: { state: draft }
---

## Text

Text ${number} leads to [the next](article:a-${(number + 1) % ARTICLES}). ${'It goes on and on. '.repeat(number % 4)}
`;

beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'nightlamp-threads-'));
  source = path.join(work, 'source');
  mkdirSync(path.join(source, 'articles'), { recursive: true });
  writeFileSync(
    path.join(source, 'pack.yml'),
    `id: many
title: Many articles
description: For tests.
version: '1'
sequence: 1
published: 2026-11-01
licence: CC0-1.0
languages: [en]
publisher: Nightlamp tests
specialties: [{ id: general, title: General }]
`,
  );
  writeFileSync(path.join(source, 'references.json'), '[]');
  for (let number = 0; number < ARTICLES; number += 1)
    writeFileSync(path.join(source, 'articles', `a-${number}.md`), article(number));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('a build on all cores', () => {
  it('gives the very bytes that a build in one thread gives', async () => {
    const build = async (name: string, read?: ReadArticles): Promise<Buffer> => {
      const out = path.join(work, name);
      const { built } = await buildPack({
        source,
        out,
        indexer: createPlainIndexer(),
        linter: createLinter(),
        read,
      });
      expect(built?.manifest.counts.articles).toBe(ARTICLES);
      return readFileSync(out);
    };
    const inThreads = await build('many.nlpack', readInThreads(threadFile, 2));
    expect(inThreads.equals(await build('one.nlpack'))).toBe(true);
  }, 120_000);

  it('that is interrupted leaves no file', async () => {
    const out = path.join(work, 'out');
    mkdirSync(out);
    const begun = new Promise<void>((resolve) => {
      const watcher = watch(out, () => {
        watcher.close();
        resolve();
      });
    });
    const build = spawn(
      process.execPath,
      [cli, 'pack', 'build', source, '--out', path.join(out, 'pack.nlpack')],
      {
        stdio: 'ignore',
      },
    );
    const ended = once(build, 'exit');
    await begun;
    build.kill('SIGINT');
    expect(await ended).toEqual([1, null]);
    expect(readdirSync(out)).toEqual([]);
  }, 120_000);

  it('names every problem, in the order of the files', () => {
    const broken = path.join(source, 'articles', 'a-77.md');
    writeFileSync(broken, article(77).replace('a-78', 'nowhere'));
    try {
      const { stdout, status } = spawnSync(process.execPath, [cli, 'pack', 'check', source], {
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stdout).toMatch(/^articles\/a-77\.md:\d+:\d+ {2}link-unresolved .+\n$/);
    } finally {
      writeFileSync(broken, article(77));
    }
  }, 120_000);
});
