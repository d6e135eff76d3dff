import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'tar';
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

const folder = join(fixtures, 'medquad');

describe('importing MedQuAD', () => {
  let result: Imported;
  beforeAll(async () => {
    result = await imported('medquad', folder);
  });

  it('makes one article a document, one section a question, with source, address, licence and attribution', () => {
    expect(result.source.problems).toEqual([]);
    expect(result.report.articles).toBe(2);
    const article = articleOf(result, 'calf-strain-example-0000001');
    expect(article).toMatchObject({
      title: 'Calf strain',
      aliases: ['Pulled calf'],
      type: 'imported',
      licence: 'CC-BY-4.0',
      origin: { name: 'MedQuAD (Example)', id: 'Example/0000001', url: 'https://example.org/calf' },
      review: { state: 'draft' },
    });
    expect(article.attribution).toContain(
      'MedQuAD (Ben Abacha and Demner-Fushman, 2019), CC BY 4.0. Text from Example',
    );
    expect(article.sections.map(({ title }) => title)).toEqual([
      'What is (are) Calf strain?',
      'What are the symptoms of Calf strain?',
    ]);
    expect(textOf(article)).toEqual(['A tear in the calf & its muscle.', 'It hurts.']);
  });

  it('makes lists of dashes, and keeps every word', () => {
    const article = articleOf(result, 'calf-strain-example-0000001');
    expect(article.sections[1]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph']);
    expect(textOf(article, 1)).toEqual([
      'Signs include the following:',
      'Sudden pain.',
      'Swelling.',
      'See a doctor if it lasts.',
    ]);
  });

  it('reads the older form of the files too, and leaves out an address that is none', () => {
    const article = articleOf(result, 'calf-cramp-example-0000002');
    expect(article.title).toBe('Calf cramp');
    expect(article.origin).toEqual({ name: 'MedQuAD (EXAMPLE)', id: 'EXAMPLE/0000002' });
  });

  it('names every file and question it refuses', () => {
    expect(result.report.refused.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)).toEqual([
      '1_Example_QA/0000001.xml:18: the question “What are the treatments for Calf strain?” has no answer',
      '1_Example_QA/0000003.xml:2: the document has no focus: nothing says what it is about',
      expect.stringContaining('1_Example_QA/0000004.xml:undefined: the file is not XML'),
      '1_Example_QA/0000005.xml:undefined: the file is not a MedQuAD document',
    ]);
  });

  it('reads the same from a .tar.gz', async () => {
    await inTemporaryFolder(async (temporary) => {
      const path = join(temporary, 'medquad.tar.gz');
      await create({ gzip: true, file: path, cwd: folder }, ['LICENSE.txt', '1_Example_QA']);
      const packed = await imported('medquad', path);
      expect(packed.report.articles).toBe(2);
      expect(packed.source.articles.map(({ article }) => article)).toEqual(
        result.source.articles.map(({ article }) => article),
      );
    });
  });

  it('refuses an archive that ends too early, and leaves nothing', async () => {
    await inTemporaryFolder(async (temporary) => {
      const path = join(temporary, 'medquad.tar.gz');
      await create({ gzip: true, file: path, cwd: folder }, ['1_Example_QA']);
      await writeFile(path, (await readFile(path)).subarray(0, 400));
      const out = join(temporary, 'out');
      const failed = await importSource({ format: 'medquad', path, out, today });
      expect(failed).toMatchObject({ ok: false, failure: { code: 'import-unreadable' } });
      expect(execFileSync('ls', ['-A', temporary], { encoding: 'utf8' }).trim()).toBe('medquad.tar.gz');
    });
  });
});
