import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentHashOf } from '../../../../../content/pack/content-hash.ts';
import { readSource } from '../../../../../content/pack/source/read-source.ts';
import { articleText, defaultReferences, writeSource } from '../../../../fixtures/source-folder.ts';

type Files = Parameters<typeof writeSource>[0];

async function found(files: Files): Promise<string[]> {
  const read = await readSource(
    await writeSource({ 'articles/trial.md': articleText('## A\n\na'), ...files }),
  );
  return read.problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

const packYml = (change: (yml: string) => string): string =>
  change(
    "id: trial\ntitle: Trial\ndescription: For tests.\nversion: '1.0'\nsequence: 1\npublished: 2026-11-01\nlicence: CC0-1.0\nlanguages: [en]\npublisher: Tests\nspecialties:\n  - { id: vascular, title: Vascular }\n",
  );

describe('readSource', () => {
  test('the good fixture has no problems', async () => {
    const read = await readSource('tests/fixtures/packs/good');
    expect(read.problems).toEqual([]);
    expect(read.articles.map(({ article }) => article.id)).toEqual(['calf-pump', 'leg-swelling']);
    expect(read.shared.info).toMatchObject({ version: '1.10', sequence: 3 });
    expect(read.shared.editorialPolicy?.blocks.map((block) => block.type)).toEqual([
      'heading',
      'paragraph',
      'list',
    ]);
    expect(read.shared.learningPaths).toHaveLength(1);
    expect(read.shared.referenceLines.get('beta2020')).toEqual({ line: 12, column: 5 });
  });

  test.each<[why: string, files: Files, problems: string[]]>([
    ['no pack.yml', { 'pack.yml': null }, ['pack.yml:1:1 pack-yml-missing']],
    ['no articles', { 'articles/trial.md': null }, ['articles:1:1 no-articles']],
    [
      'a wrong date',
      { 'pack.yml': packYml((yml) => yml.replace('2026-11-01', '2026-02-30')) },
      ['pack.yml:6:1 pack-yml'],
    ],
    ['an unknown field', { 'pack.yml': packYml((yml) => `${yml}colour: red\n`) }, ['pack.yml:12:1 pack-yml']],
    [
      'a missing field',
      { 'pack.yml': packYml((yml) => yml.replace('publisher: Tests\n', '')) },
      ['pack.yml:1:1 pack-yml'],
    ],
    [
      'a sequence of zero',
      { 'pack.yml': packYml((yml) => yml.replace('sequence: 1', 'sequence: 0')) },
      ['pack.yml:5:1 pack-yml'],
    ],
    [
      'a specialty twice',
      { 'pack.yml': packYml((yml) => `${yml}  - { id: vascular, title: Again }\n`) },
      ['pack.yml:12:7 specialty-twice'],
    ],
    [
      'a quick list of articles that are not there',
      { 'pack.yml': packYml((yml) => `${yml}quick_list: { articles: [trial, gone] }\n`) },
      ['pack.yml:12:33 quick-list-article'],
    ],
    [
      'a quick list that names one article twice',
      { 'pack.yml': packYml((yml) => `${yml}quick_list: { articles: [trial, trial] }\n`) },
      ['pack.yml:12:15 pack-yml'],
    ],
    [
      'file names that are no ids',
      { 'articles/Not OK.md': 'x', 'articles/notes.txt': 'x', 'figures/A.svg': '<svg/>' },
      ['articles:1:1 file-name', 'articles:1:1 file-name', 'figures:1:1 file-name'],
    ],
    [
      'a byte that is not UTF-8',
      { 'articles/trial.md': Buffer.from([0x2d, 0xff]) },
      ['articles/trial.md:1:1 encoding'],
    ],
    [
      'a character that turns the line round',
      { 'articles/trial.md': articleText('## A\n\nword \u202eword') },
      ['articles/trial.md:13:6 hidden-character'],
    ],
    ['no front matter', { 'articles/trial.md': '## A\n\na' }, ['articles/trial.md:1:1 front-matter-missing']],
    [
      'front matter without an end',
      { 'articles/trial.md': '---\ntitle: a\n' },
      ['articles/trial.md:1:1 front-matter-missing'],
    ],
    [
      'front matter that is a list',
      { 'articles/trial.md': '---\n- a\n---\n' },
      ['articles/trial.md:1:1 front-matter'],
    ],
    [
      'a field that does not exist',
      { 'articles/trial.md': articleText('## A\n\na', ['colour: red']) },
      ['articles/trial.md:10:1 front-matter'],
    ],
    [
      'a specialty the pack does not have',
      { 'articles/trial.md': articleText('## A\n\na').replace('[vascular]', '[vascular, renal]') },
      ['articles/trial.md:5:25 unknown-specialty'],
    ],
    [
      'a language the pack does not have',
      { 'articles/trial.md': articleText('## A\n\na').replace('language: en', 'language: fr') },
      ['articles/trial.md:6:1 unknown-language'],
    ],
    [
      'no summary, specialties, authors',
      {
        'articles/trial.md':
          '---\ntitle: a\ntype: condition\nsummary:\nupdated: 2026-01-01\nreview: { state: draft }\n---\n## A\n\na',
      },
      [
        'articles/trial.md:1:1 front-matter',
        'articles/trial.md:1:1 front-matter',
        'articles/trial.md:4:1 front-matter',
      ],
    ],
    [
      'a review without what makes it true',
      { 'articles/trial.md': articleText('## A\n\na').replace('{ state: draft }', '{ state: approved }') },
      ['articles/trial.md:9:1 front-matter'],
    ],
    [
      'references that are not JSON',
      { 'references.json': `[\n  ${'{"id": "x"},\n  '.repeat(20)}{"id": }\n]` },
      ['references.json:22:10 references-json'],
    ],
    ['references that are no list', { 'references.json': '{}' }, ['references.json:1:1 references-json']],
    [
      'references that nest',
      { 'references.json': '['.repeat(5000) + ']'.repeat(5000) },
      ['references.json:1:1 references-json'],
    ],
    [
      'a record twice',
      {
        'references.json': `[\n${defaultReferences.slice(1, -1)},\n{"id":"a","type":"book","title":"x","custom":{"kind":"book"}}]`,
      },
      ['references.json:104:2 reference-twice'],
    ],
    [
      'a record without a title',
      { 'references.json': '[\n {"id":"a","type":"book","custom":{"kind":"book"}}\n]' },
      ['references.json:2:3 reference-record'],
    ],
    [
      'a learning path through a missing article',
      { 'learning-paths.yml': '- id: p\n  title: P\n  goal: G\n  for: F\n  articles: [trial, gone]' },
      ['learning-paths.yml:5:21 learning-path-article'],
    ],
    [
      'a learning path twice',
      {
        'learning-paths.yml':
          '- { id: p, title: P, goal: G, for: F, articles: [trial] }\n- { id: p, title: P, goal: G, for: F, articles: [trial] }',
      },
      ['learning-paths.yml:2:3 learning-path-twice'],
    ],
    [
      'a policy that cites',
      { 'editorial-policy.md': '---\ntitle: P\nupdated: 2026-01-01\n---\n\nWords. [@a]' },
      ['editorial-policy.md:6:1 policy-citation'],
    ],
    [
      'a policy without a date',
      { 'editorial-policy.md': '---\ntitle: P\n---\n\nWords.' },
      ['editorial-policy.md:1:1 front-matter'],
    ],
    [
      'quotes without end',
      { 'articles/trial.md': articleText(`## A\n\n${'> '.repeat(5000)}a`) },
      ['articles/trial.md:13:1 nesting-too-deep'],
    ],
    [
      'emphasis without end',
      { 'articles/trial.md': articleText(`## A\n\n${'*a **b '.repeat(30)}c${'** d*'.repeat(30)}`) },
      ['articles/trial.md:1:1 nesting-too-deep'],
    ],
  ])('%s', async (_why, files, problems) => {
    expect(await found(files)).toEqual(problems);
  });

  test('every problem of every file is named at once', async () => {
    const problems = await found({
      'pack.yml': packYml((yml) => yml.replace('2026-11-01', 'soon')),
      'references.json': '[',
      'articles/b.md': 'nothing',
      'articles/c.md': articleText('## A\n\n[@a]\n\n<b>'),
    });
    expect(new Set(problems.map((problem) => problem.split(' ')[1]))).toEqual(
      new Set([
        'pack-yml',
        'references-json',
        'front-matter-missing',
        'citation-without-reference',
        'raw-html',
      ]),
    );
  });

  test('line ends of Windows and a byte order mark change nothing', async () => {
    const text = articleText('## A\n\nOne. [@a]\n\n- two');
    const plain = await readSource(await writeSource({ 'articles/trial.md': text }));
    const windows = await readSource(
      await writeSource({ 'articles/trial.md': `\ufeff${text.replaceAll('\n', '\r\n')}` }),
    );
    expect(windows.problems).toEqual([]);
    expect(windows.articles[0]?.article).toEqual(plain.articles[0]?.article);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
    const folder = await writeSource({ 'articles/trial.md': articleText('## A\n\na') });
    await chmod(join(folder, 'articles/trial.md'), 0);
    const read = await readSource(folder);
    expect(read.problems.map((problem) => problem.rule)).toEqual(['file-unreadable']);
  });
});

describe('review', () => {
  const approved = (hash: string): string =>
    articleText('## A\n\na').replace(
      '{ state: draft }',
      `{ state: approved, approval: { reviewer: R, credential: MD, date: 2026-01-01, scope: all, content_hash: ${hash} } }`,
    );

  test('an approval holds for the very text it was given for, and lapses with another', async () => {
    const draft = await readSource(await writeSource({ 'articles/trial.md': articleText('## A\n\na') }));
    const hash = draft.articles[0]?.article.contentHash ?? '';
    const fits = await readSource(await writeSource({ 'articles/trial.md': approved(hash) }));
    expect(fits.articles[0]?.article.review).toMatchObject({
      state: 'approved',
      approval: { contentHash: hash },
    });
    const lapsed = await readSource(await writeSource({ 'articles/trial.md': approved('0'.repeat(64)) }));
    expect(lapsed.articles[0]?.article.review).toMatchObject({
      state: 'under-review',
      because: 'text-changed',
    });
  });
});

describe('contentHashOf', () => {
  test.each([
    ['a word', (text: string) => text.replace('One.', 'Two.')],
    ['a heading', (text: string) => text.replace('## A', '## B')],
    ['the title', (text: string) => text.replace('title: Trial', 'title: Tried')],
    ['the summary', (text: string) => text.replace('summary: For tests.', 'summary: For trial.')],
    ['a citation', (text: string) => text.replace('[@a]', '[@b]')],
    ['a grade', (text: string) => text.replace('[@a]', '[@a{X 1}]')],
    ['emphasis', (text: string) => text.replace('One', '**One**')],
    ['a question’s right answer', (text: string) => text.replace('- [x] a\n- [ ] b', '- [ ] a\n- [x] b')],
    ['the practice change', (text: string) => text.replace('type:', 'practice_change: Do so.\ntype:')],
  ])('%s changes it', async (_what, change) => {
    const text = articleText('## A\n\nOne. [@a]\n\n:::question\nQ?\n\n- [x] a\n- [ ] b\n\nBecause.\n:::');
    const before = await readSource(await writeSource({ 'articles/trial.md': text }));
    const after = await readSource(await writeSource({ 'articles/trial.md': change(text) }));
    expect(after.problems).toEqual([]);
    expect(after.articles[0]?.article.contentHash).not.toBe(before.articles[0]?.article.contentHash);
  });

  test.each([
    ['the date', (text: string) => text.replace('2026-10-01', '2026-10-02')],
    ['aliases', (text: string) => text.replace('type:', 'aliases: [other]\ntype:')],
    ['white space', (text: string) => text.replace('One. [@a]', 'One.\n  [@a]')],
  ])('%s does not change it', async (_what, change) => {
    const text = articleText('## A\n\nOne. [@a]');
    const before = await readSource(await writeSource({ 'articles/trial.md': text }));
    const after = await readSource(await writeSource({ 'articles/trial.md': change(text) }));
    expect(after.articles[0]?.article.contentHash).toBe(before.articles[0]?.article.contentHash);
    const [article] = after.articles;
    if (article) expect(contentHashOf(article.article)).toBe(article.article.contentHash);
  });
});
