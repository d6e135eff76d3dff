import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importSource } from '../../../../content/import/import-source.ts';
import {
  articleOf,
  fixtures,
  imported,
  inTemporaryFolder,
  textOf,
  today,
  type Imported,
} from './imported.ts';

const corpus = join(fixtures, 'corpus.jsonl');

describe('importing JSON Lines', () => {
  let result: Imported;
  beforeAll(async () => {
    result = await imported('jsonl', corpus, { licence: 'CC-BY-4.0' });
  });

  it('writes a source the builder reads without a single problem', () => {
    expect(result.source.problems).toEqual([]);
    expect(result.report).toMatchObject({
      format: 'jsonl',
      articles: 6,
      terms: 0,
      licence: 'CC-BY-4.0',
      languages: ['en'],
    });
  });

  it('keeps id, title, address, language and paragraphs, and makes nothing up', () => {
    const article = articleOf(result, 'pmc-1');
    expect(article).toMatchObject({
      title: 'First title',
      type: 'imported',
      language: 'en',
      updated: today,
      licence: 'CC-BY-4.0',
      origin: { name: 'corpus.jsonl', id: 'PMC/1', url: 'https://example.org/1' },
      review: { state: 'draft' },
      reviewDue: null,
      evidenceAsOf: null,
      authors: [],
    });
    expect(article.sections[0]?.blocks).toHaveLength(2);
    expect(textOf(article)).toEqual(['One sentence.', 'A second paragraph.']);
  });

  it('gives every record a file name of its own that every system can hold', () => {
    const ids = result.source.articles.map(({ article }) => article.id);
    expect(ids).toHaveLength(6);
    expect(ids.find((id) => /^pmc-1-[0-9a-f]{8}$/.test(id))).toBeDefined();
    expect(ids.find((id) => /^con-[0-9a-f]{8}$/.test(id))).toBeDefined();
    expect(ids).not.toContain('con');
  });

  it('lets the title stand for a text that is missing, and the first words for a title', () => {
    expect(textOf(articleOf(result, 'three'))).toEqual(['Only a title']);
    expect(articleOf(result, '2').title).toBe(
      'Only text, and the title is made from its first words, which go on for longer than a…',
    );
  });

  it('names every line it refuses, with the reason', () => {
    expect(result.report.refused.map(({ line }) => line)).toEqual([4, 5, 6, 7, 9]);
    const reasons = result.report.refused.map(({ reason }) => reason);
    expect(reasons[0]).toContain('not JSON');
    expect(reasons[1]).toBe('the id “PMC/1” was already used on line 1');
    expect(reasons[2]).toContain('“id”');
    expect(reasons[3]).toBe('the record “empty” has neither a title nor a text');
    expect(reasons[4]).toContain('not an object');
  });

  it('says what it left out of records it kept', () => {
    expect(
      result.report.notices.map(({ notice, count, examples }) => [notice, count, examples[0]?.line]),
    ).toEqual([
      ['there was no title: the first words of the text stand in for it', 1, 2],
      ['the address is not a web address and was left out', 1, 8],
      ['the language is not a language tag and was left out', 1, 8],
    ]);
  });

  it('writes down that nobody gave a licence, instead of guessing one', async () => {
    const { source, report } = await imported('jsonl', corpus);
    expect(report.licence).toBe('NOASSERTION');
    expect(source.shared.info?.licence).toBe('NOASSERTION');
    expect(source.articles.every(({ article }) => article.licence === 'NOASSERTION')).toBe(true);
  });

  it('says that nothing could be imported, and leaves nothing', async () => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'bad.jsonl');
      await writeFile(path, 'no\nno\n');
      const result = await importSource({ format: 'jsonl', path, out: join(folder, 'out'), today });
      expect(result).toMatchObject({ ok: false, failure: { code: 'import-empty' } });
      expect(result.ok || result.failure.message).toContain(
        'all 2 records were refused; the first, bad.jsonl:1,',
      );
    });
  });

  it('refuses a line that is not UTF-8 or too long, and goes on', async () => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'mixed.jsonl');
      const good = (id: string): string => `{"id":"${id}","title":"T","text":"x"}\n`;
      const bytes = [
        good('a'),
        Buffer.from([0x7b, 0xff, 0x0a]),
        `{"id":"long","text":"${'x'.repeat(17 << 20)}"}\n`,
        good('b'),
      ];
      await writeFile(path, Buffer.concat(bytes.map((part) => Buffer.from(part))));
      const { report } = await imported('jsonl', path);
      expect(report.articles).toBe(2);
      expect(report.refused).toEqual([
        { file: 'mixed.jsonl', line: 2, reason: 'the line is not UTF-8 text' },
        { file: 'mixed.jsonl', line: 3, reason: 'the line is longer than 16 MB' },
      ]);
    });
  });
});
