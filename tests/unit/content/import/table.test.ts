import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importSource } from '../../../../content/import/import-source.ts';
import { articleOf, fixtures, imported, inTemporaryFolder, textOf, today } from './imported.ts';

describe('importing a table', () => {
  it('makes an article of each row, a heading of each column', async () => {
    const result = await imported('table', join(fixtures, 'drugs.csv'));
    expect(result.source.problems).toEqual([]);
    const article = articleOf(result, 'd1');
    expect(article).toMatchObject({
      title: 'Salbutamol',
      aliases: ['albuterol', 'Ventolin'],
      origin: { name: 'drugs.csv', id: 'D1', url: 'https://example.org/salbutamol' },
    });
    expect(article.sections.map(({ title }) => title)).toEqual(['Class', 'Used for']);
    expect(textOf(article, 1)).toEqual(['Asthma, wheeze', 'Second paragraph with "quotes"']);
    expect(textOf(articleOf(result, 'd7'), 0)).toEqual(['5" tube']);
  });

  it('names every row it refuses by the line it starts on', async () => {
    const { report } = await imported('table', join(fixtures, 'drugs.csv'));
    expect(report.articles).toBe(3);
    expect(report.refused.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      '6: the cell “Name” is empty',
      '7: “D2” was already used on line 5',
      '8: the row has 7 cells, the header names 6 columns',
      '9: the row “Plain” has nothing but a name',
    ]);
    expect(report.notices.map(({ notice }) => notice)).toEqual([
      'the address is not a web address and was left out',
    ]);
  });

  it('makes terms of a glossary', async () => {
    const { report, source } = await imported('table', join(fixtures, 'glossary.tsv'));
    expect(report).toMatchObject({ articles: 0, terms: 2 });
    expect(source.shared.glossary).toEqual([
      {
        id: 'oedema',
        term: 'Oedema',
        aliases: ['dropsy', 'swelling'],
        plain: 'Swelling from fluid in the tissues.',
      },
      { id: 'dyspnoea', term: 'Dyspnoea', aliases: [], plain: 'Shortness of breath.' },
    ]);
    expect(source.problems.map(({ rule }) => rule)).toEqual(['no-articles']);
    expect(report.refused.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      '4: the term “Oedema” was already used on line 2',
      '5: the row lacks its term or its meaning',
    ]);
  });

  it.each([
    ['semicolons', 'name;use\nA;"x, y"\n', 'x, y'],
    ['tabs', 'name\tuse\nA\tx, y\n', 'x, y'],
    ['a byte order mark and CRLF', '\ufeffname,use\r\nA,x\r\n', 'x'],
  ])('reads %s', async (_, table, use) => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'table.csv');
      await writeFile(path, table);
      const result = await imported('table', path);
      expect(textOf(articleOf(result, 'a'))).toEqual([use]);
    });
  });

  it.each([
    [
      'a quotation mark that never closes',
      Buffer.from('name,use\nA,x\nB,"open\nC,y\n'),
      'a quotation mark that opens on line 3 or after never closes',
    ],
    ['text that is not UTF-8', Buffer.from([...Buffer.from('name,use\nA,'), 0xe9, 0x0a]), 'not UTF-8'],
    [
      'a header that names no column for a title',
      Buffer.from('colour,size\nred,5\n'),
      'no column says what a row is about',
    ],
    ['a column without a name', Buffer.from('name,\nA,x\n'), 'one name is empty'],
    ['two columns of one name', Buffer.from('name,use,use\nA,x,y\n'), 'the same name, “use”'],
  ])('refuses %s whole: a value in the wrong place may kill', async (_, bytes, part) => {
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'table.csv');
      await writeFile(path, bytes);
      const result = await importSource({ format: 'table', path, out: join(folder, 'out'), today });
      expect(result).toMatchObject({ ok: false, failure: { code: 'import-unreadable' } });
      expect(result.ok || result.failure.message).toContain(part);
    });
  });
});
