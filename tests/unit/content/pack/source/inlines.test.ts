import { describe, expect, test } from 'vitest';
import { plainText, sentencesOf } from '../../../../../content/model/reading.ts';
import { readBody, rules } from '../../../../fixtures/source-folder.ts';
import { inlines, sentences } from './read-inlines.ts';

describe('citations', () => {
  test.each([
    ['\\[@a]', '[@a]'],
    ['[\\@a]', '[@a]'],
    ['&#91;@a]', '[@a]'],
    ['Write \\[@id] or \\[@a; @b].', 'Write [@id] or [@a; @b].'],
    ['1:many \\[@a] and 10:30 \\[@b]', '1:many [@a] and 10:30 [@b]'],
  ])('%s is words, not a marker', async (written, read) => {
    expect(await sentences(written)).toEqual([read]);
  });

  test('an escaped marker beside a real one: only the real one cites', async () => {
    expect(await inlines('Words \\[@b] here. [@a]')).toEqual([
      { type: 'text', value: 'Words [@b] here.' },
      { type: 'citation', cites: [{ reference: 'a' }] },
    ]);
  });

  test('an escaped backslash escapes nothing else', async () => {
    expect(await inlines('A backslash \\\\[@a]')).toEqual([
      { type: 'text', value: 'A backslash \\' },
      { type: 'citation', cites: [{ reference: 'a' }] },
    ]);
  });

  test('one, several, and grades', async () => {
    expect(await inlines('Words. [@a; @b{ESVS IIa B}; @c]')).toEqual([
      { type: 'text', value: 'Words.' },
      {
        type: 'citation',
        cites: [
          { reference: 'a' },
          { reference: 'b', grade: { system: 'ESVS', value: 'IIa B' } },
          { reference: 'c' },
        ],
      },
    ]);
  });

  test('ids with colons and underscores', async () => {
    const nodes = await inlines('Words. [@who:2020; @under_score]');
    expect(nodes[1]).toEqual({
      type: 'citation',
      cites: [{ reference: 'who:2020' }, { reference: 'under_score' }],
    });
  });

  test('a link definition of the same name does not swallow the marker', async () => {
    const { problems, source } = await readBody('## Heading\n\nWords. [@a]\n\n[@a]: https://example.org');
    expect(problems.map((problem) => problem.rule)).toEqual(['link-definition']);
    const [sentence] = sentencesOf(source?.article.sections[0]?.blocks ?? []);
    expect(sentence?.content[1]).toEqual({ type: 'citation', cites: [{ reference: 'a' }] });
  });

  test.each([
    ['[@a, @b]'],
    ['[@a @b]'],
    ['[@a; b]'],
    ['[@a; @a]'],
    ['[@]'],
    ['[@1a]'],
    ['[@a{ESVS}]'],
    ['[@a{}]'],
    ['[@a'],
    ['[@a;]'],
  ])('%s is named with its place', async (marker) => {
    const { problems } = await readBody(`## Heading\n\nSome words. ${marker}`);
    expect(rules(problems)).toEqual(['citation-malformed 3:13']);
  });

  test('one without a record is an error at its sentence', async () => {
    const { problems } = await readBody('## Heading\n\nWords. [@a]\nMore words. [@nobody]');
    expect(rules(problems)).toEqual(['citation-without-reference 4:1']);
    expect(problems[0]?.message).toContain('[@nobody]');
  });

  test('none in headings, links or titles', async () => {
    const { problems } = await readBody(
      '## Heading [@a]\n\n[words [@a]](article:trial) are linked.\n\n:::note[Title [@a]]\nText.\n:::',
    );
    expect(rules(problems)).toEqual([
      'citation-in-heading 1:1',
      'citation-in-link 3:1',
      'citation-in-title 5:8',
    ]);
  });
});

describe('links', () => {
  test('articles, sections, calculators and web addresses', async () => {
    const nodes = await inlines(
      '[a](article:trial) [b](article:trial#heading) [c](#heading) [d](calculator:curb-65) [e](https://example.org/x) https://example.org/y',
    );
    expect(nodes.filter((node) => 'children' in node)).toEqual([
      { type: 'articleLink', article: 'trial', children: [{ type: 'text', value: 'a' }] },
      { type: 'articleLink', article: 'trial', section: 'heading', children: [{ type: 'text', value: 'b' }] },
      { type: 'articleLink', article: 'trial', section: 'heading', children: [{ type: 'text', value: 'c' }] },
      { type: 'calculatorLink', calculator: 'curb-65', children: [{ type: 'text', value: 'd' }] },
      { type: 'webAddress', url: 'https://example.org/x', children: [{ type: 'text', value: 'e' }] },
      {
        type: 'webAddress',
        url: 'https://example.org/y',
        children: [{ type: 'text', value: 'https://example.org/y' }],
      },
    ]);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@b.example',
    '../other.md',
    'article:Not A Slug',
    'article:../x',
    'ARTICLE:trial',
    'vbscript:x',
  ])('%s is refused', async (address) => {
    const { problems } = await readBody(`## Heading\n\nSee [words](<${address}>).`);
    expect(rules(problems)).toEqual(['link-address 3:5']);
  });

  test('to a missing article or section', async () => {
    const { problems } = await readBody(
      '## Heading\n\n[a](article:nowhere) and\n[b](article:trial#nothing).',
    );
    expect(rules(problems)).toEqual(['link-unresolved 3:1', 'link-unresolved 4:1']);
  });
});

describe('what the format does not know', () => {
  test.each([
    ['a <b>word</b>', ['raw-html 3:3', 'raw-html 3:10']],
    ['<!-- a remark -->', ['raw-html 3:1']],
    ['<script>alert(1)</script>', ['raw-html 3:1']],
    ['![a](b.png)', ['image 3:1']],
    ['a footnote[^1]\n\n[^1]: here', ['footnote 3:11', 'footnote 5:1']],
    ['~~gone~~', ['strikethrough 3:1']],
    ['[words][label]\n\n[label]: https://example.org', ['link-definition 3:1', 'link-definition 5:1']],
    ['```\ncode\n```', ['code-block 3:1']],
    ['    code', ['code-block 3:1']],
    ['***', ['thematic-break 3:1']],
    ['- [ ] a box', ['task-list 3:1']],
    ['3. three', ['list-start 3:1']],
    ['- ', ['list-item-empty 3:1']],
    ['# Too high', ['heading-level 3:1']],
    ['##### Too low', ['heading-level 3:1']],
    ['#### A step left out', ['heading-level 3:1']],
    ['> ## inside', ['heading-inside 3:3']],
    ['##', ['heading-empty 3:1']],
    [':::nothing\ntext\n:::', ['directive-unknown 3:1']],
    ['::nothing', ['directive-unknown 3:1']],
    [':::clinician\ntext\n:::', ['directive-misplaced 3:1']],
    [':::red-flags{urgency="now"}\n- a → b\n:::', ['directive-misplaced 3:1']],
    [':::note{colour="red"}\ntext\n:::', ['directive-attribute 3:1']],
    [':::note\n:::', ['directive-empty 3:1']],
    [':::note\ntext', ['directive-not-closed 3:1']],
    ['- item\n  :::note\n  text', ['directive-not-closed 4:3']],
    ['::: note\ntext\n:::', ['directive-malformed 3:1']],
    ['Text\n::figure[unfinished', ['directive-malformed 4:1']],
    [':::note\ntext\n:::\n:::', ['directive-malformed 6:1']],
    ['Table: alone', ['table-caption-alone 3:1']],
    ['| a | b |\n| - | - |\n| 1 |', ['table-uneven 5:1']],
  ])('%s', async (markdown, expected) => {
    const { problems } = await readBody(`## Heading\n\n${markdown}`);
    expect(rules(problems)).toEqual(expected);
    expect(problems.every((problem) => problem.todo !== '' && problem.severity === 'error')).toBe(true);
  });

  test('everything wrong is named at once, and what is sound is still built', async () => {
    const { problems, article } = await readBody(
      '## Heading\n\nGood. <i>bad</i>\n\n***\n\n![x](y)\n\nGood too.',
    );
    expect(problems.map((problem) => problem.rule)).toEqual([
      'raw-html',
      'raw-html',
      'thematic-break',
      'image',
    ]);
    expect(sentencesOf(article.sections[0]?.blocks ?? []).map(({ content }) => plainText(content))).toEqual([
      'Good. bad',
      'Good too.',
    ]);
  });
});

describe('sentences in the tree', () => {
  test('are cut through emphasis, never through links', async () => {
    const { article } = await readBody(
      '## Heading\n\n**Act now. Call help.** Then [read this. And that.](article:trial) before you go.',
    );
    const [block] = article.sections[0]?.blocks ?? [];
    expect(block).toEqual({
      type: 'paragraph',
      sentences: [
        { id: 's1', content: [{ type: 'strong', children: [{ type: 'text', value: 'Act now.' }] }] },
        { id: 's2', content: [{ type: 'strong', children: [{ type: 'text', value: 'Call help.' }] }] },
        {
          id: 's3',
          content: [
            { type: 'text', value: 'Then ' },
            {
              type: 'articleLink',
              article: 'trial',
              children: [{ type: 'text', value: 'read this. And that.' }],
            },
            { type: 'text', value: ' before you go.' },
          ],
        },
      ],
    });
  });

  test('know the line and column they start at', async () => {
    const { source } = await readBody('## Heading\n\nOne here. Two\nthere. **Three.** Four\nfive. Six.');
    const at = (id: string): string => {
      const { line = 0, column = 0 } = source?.positions.get(id) ?? {};
      return `${line - 10}:${column}`;
    };
    expect(['s1', 's2', 's3', 's4', 's5'].map(at)).toEqual(['3:1', '3:11', '4:10', '4:19', '5:7']);
  });

  test('have single spaces, no-break spaces kept, none before a marker', async () => {
    expect(await inlines('5\u00A0mmol/L   of\n  it [@a] , then.')).toEqual([
      { type: 'text', value: '5\u00A0mmol/L of it' },
      { type: 'citation', cites: [{ reference: 'a' }] },
      { type: 'text', value: ' , then.' },
    ]);
  });

  test('small letters below and above the line', async () => {
    expect(await inlines('H:sub[2]O and 10:sup[9]/L')).toEqual([
      { type: 'text', value: 'H' },
      { type: 'subscript', children: [{ type: 'text', value: '2' }] },
      { type: 'text', value: 'O and 10' },
      { type: 'superscript', children: [{ type: 'text', value: '9' }] },
      { type: 'text', value: '/L' },
    ]);
  });

  test('hard breaks and code', async () => {
    expect(await inlines('One  \ntwo `three`')).toEqual([
      { type: 'text', value: 'One' },
      { type: 'break' },
      { type: 'text', value: 'two ' },
      { type: 'code', value: 'three' },
    ]);
  });
});
