import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleOf, fixtures, imported, inTemporaryFolder, textOf, type Imported } from './imported.ts';

describe('importing a folder of Markdown', () => {
  let result: Imported;
  beforeAll(async () => {
    result = await imported('markdown', join(fixtures, 'notes'), { licence: 'CC0-1.0' });
  });

  it('writes a source the builder reads without a single problem', () => {
    expect(result.source.problems).toEqual([]);
    expect(result.report.articles).toBe(2);
  });

  it('takes title, names, language, address, licence and authors from front matter', () => {
    expect(articleOf(result, 'cardiology-af')).toMatchObject({
      title: 'Atrial fibrillation',
      aliases: ['AF', 'AFib'],
      summary: 'An irregular rhythm.',
      language: 'en-GB',
      licence: 'CC-BY-SA-4.0',
      authors: ['A. Writer'],
      origin: { name: 'notes', id: 'cardiology/af.md', url: 'https://example.org/af' },
      review: { state: 'draft' },
    });
    expect(result.source.shared.info?.languages).toEqual(['en', 'en-GB']);
  });

  it('takes the title from the first heading, and moves the others to the levels a pack has', () => {
    const article = articleOf(result, 'asthma');
    expect(article).toMatchObject({ title: 'Asthma', licence: 'CC0-1.0' });
    expect(article.sections.map(({ title, level, id }) => [title, level, id])).toEqual([
      ['Asthma', 2, 'text'],
      ['Signs', 2, 'signs'],
      ['Fine print', 3, 'fine-print'],
      ['Notes', 2, 'notes'],
    ]);
    expect(articleOf(result, 'cardiology-af').sections.map(({ title, level }) => [title, level])).toEqual([
      ['Atrial fibrillation', 2],
      ['Rate', 2],
      ['Rhythm', 2],
      ['When', 3],
    ]);
  });

  it('keeps links between files, and the words of every other', () => {
    const found = result.source.articles.map(({ article, links }) => [
      article.id,
      links.map((link) => link.article),
    ]);
    expect(found).toEqual([
      ['asthma', ['cardiology-af']],
      ['cardiology-af', ['asthma']],
    ]);
    expect(textOf(articleOf(result, 'asthma'))[1]).toBe(
      'See atrial fibrillation and the inhaler sheet, or write to help@example.org.',
    );
  });

  it('keeps what only looks like our own marks as words', () => {
    const sentences = textOf(articleOf(result, 'asthma'), 2);
    expect(sentences).toContain('The text says [@smith] and :::note and code.');
    expect(articleOf(result, 'asthma').references).toEqual([]);
  });

  it('names what it left out or changed, with line and words', () => {
    const said = result.report.notices.flatMap(({ notice, examples }) =>
      examples.map(
        ({ file, line, detail }) => `${file}:${line} ${notice}${detail === undefined ? '' : ` (${detail})`}`,
      ),
    );
    expect(said).toEqual([
      'asthma.md:4 a link that leads nowhere in a pack was left out, its words kept (inhaler.pdf)',
      'asthma.md:4 a link that leads nowhere in a pack was left out, its words kept (mailto:help@example.org)',
      'asthma.md:6 an image was left out (A spacer)',
      'asthma.md:8 HTML was left out (<div class="ad">Buy now</div>)',
      'asthma.md:12 HTML was left out (<b>)',
      'asthma.md:12 HTML was left out (</b>)',
      'asthma.md:12 struck-out text was left out (always a rash)',
      'asthma.md:19 a list that starts at another number was numbered from 1 (3)',
      'asthma.md:22 a check box was left out',
      'asthma.md:23 a check box was left out',
      'asthma.md:30 a block of code was turned into a paragraph',
    ]);
  });

  it('names every file it refuses, and passes over files of other kinds', () => {
    expect(result.report.refused.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
      expect.stringContaining('bad-front-matter.md: the front matter cannot be read'),
      'empty.md: the file has no text',
      'latin1.md: the file is not UTF-8 text',
      'untitled.md: the file has no title: neither front matter nor a first-level heading gives one',
    ]);
  });

  it('keeps footnotes as a section of their own', () => {
    const article = articleOf(result, 'asthma');
    expect(textOf(article, 1)[0]).toBe('Wheeze (note 1), cough and a tight chest; .');
    expect(textOf(article, 3)).toEqual(['Note 1: A whistling sound.']);
  });
});

describe('a file that could not be built', () => {
  it('is refused by name, and links to it become words: the others are built without it', async () => {
    await inTemporaryFolder(async (folder) => {
      const notes = join(folder, 'notes');
      await mkdir(notes);
      await writeFile(
        join(notes, 'sound.md'),
        '# Sound\n\nSee [the deep one](deep.md) and [myself](sound.md).\n',
      );
      await writeFile(join(notes, 'deep.md'), `# Deep\n\n${'> '.repeat(30)}words\n`);
      const result = await imported('markdown', notes);
      expect(result.report.refused).toMatchObject([
        { file: 'deep.md', reason: expect.stringMatching(/^it cannot be built: .*nests/) as string },
      ]);
      expect(result.report.articles).toBe(1);
      expect(result.source.problems).toEqual([]);
      expect(textOf(articleOf(result, 'sound'))).toEqual(['See the deep one and myself.']);
    });
  });
});
