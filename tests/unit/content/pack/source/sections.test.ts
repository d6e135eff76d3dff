import { describe, expect, test } from 'vitest';
import { readBody, rules } from '../../../../fixtures/source-folder.ts';

describe('sections', () => {
  test('are flat, in reading order, with the headings above them', async () => {
    const { article } = await readBody(
      '## One\n\na\n\n### Two\n\nb\n\n#### Three\n\nc\n\n### Four\n\nd\n\n## Five\n\ne',
    );
    expect(article.sections.map(({ id, level, path }) => [id, level, path])).toEqual([
      ['one', 2, ['One']],
      ['two', 3, ['One', 'Two']],
      ['three', 4, ['One', 'Two', 'Three']],
      ['four', 3, ['One', 'Four']],
      ['five', 2, ['Five']],
    ]);
  });

  test.each([
    ['What it is', 'what-it-is'],
    ['Ménière’s disease', 'menieres-disease'],
    ['pH < 7.3, K⁺ & “so on”', 'ph-7-3-k-so-on'],
    ['ما هو', 'section'],
    ['**Bold** and *not*', 'bold-and-not'],
    ['At 10:30', 'at-10-30'],
    ['Given {#my-own-id}', 'my-own-id'],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('“%s” is #%s', async (heading, id) => {
    const { article, source } = await readBody(`Text.\n\n## ${heading}\n\nText.`.slice(7));
    expect(article.sections[0]?.id).toBe(id);
    expect(source?.positions.get(`#${id}`)).toEqual({ line: 11, column: 1 });
  });

  test('the title leaves the fixed id out', async () => {
    const { article } = await readBody('## Given {#own}\n\nText.');
    expect(article.sections[0]?.title).toBe('Given');
  });

  test('the same words again get a number', async () => {
    const { article } = await readBody('## Same\n\na\n\n## Same\n\nb\n\n## Same\n\nc');
    expect(article.sections.map((section) => section.id)).toEqual(['same', 'same-2', 'same-3']);
  });

  test('a heading never takes the id of a section with a meaning of its own', async () => {
    const { article } = await readBody(
      ':::key-points\n- One. [@a]\n:::\n\n## Key points\n\na\n\n## Self-test\n\nb\n\n:::question\nQ?\n\n- [x] a\n- [ ] b\n\nBecause.\n:::',
    );
    expect(article.sections.map(({ id, role }) => [id, role])).toEqual([
      ['key-points', 'key-points'],
      ['key-points-2', 'text'],
      ['self-test-2', 'text'],
      ['self-test', 'self-test'],
    ]);
  });

  test.each([
    ['## A {#same}\n\na\n\n## B {#same}\n\nb', ['heading-id 5:1']],
    ['## A {#Not OK}\n\na', ['heading-id 1:1']],
    ['## A\n\na\n\n## B {#a}\n\nb', ['heading-id 5:1']],
    ['Text.\n\n## A\n\na', ['text-before-heading 1:1']],
    ['## A\n\na\n\n:::key-points\n- One.\n:::', ['directive-misplaced 5:1']],
    [
      ':::red-flags{urgency="now"}\n- a → b\n:::\n\n:::key-points\n- One.\n:::\n\n## A\n\na',
      ['key-points-first 5:1'],
    ],
    [':::key-points\n- One.\n:::\n\n:::key-points\n- Two.\n:::\n\n## A\n\na', ['key-points-first 5:1']],
    [':::key-points\nNot a list.\n:::\n\n## A\n\na', ['key-points-list 1:1']],
    ['', ['no-sections -9:1']],
  ])('%j', async (body, expected) => {
    const { problems } = await readBody(body);
    expect(rules(problems)).toEqual(expected);
  });

  test('an imported text may have no heading: it stands under its title', async () => {
    const { article, problems } = await readBody('Some text.\n\nMore text.\n\n## Then\n\nOthers.', {}, []);
    expect(rules(problems)).toEqual(['text-before-heading 1:1']);
    expect(article.sections).toHaveLength(1);

    const imported = `---\ntitle: Imported thing\ntype: imported\nupdated: 2026-01-01\nreview: { state: draft }\norigin: { name: Somewhere, id: "7" }\n---\nSome text.\n\n## Then\n\nOthers.`;
    const read = await readBody('## A\n\na', { 'articles/imported.md': imported });
    expect(read.problems).toEqual([]);
  });
});

describe('red flags', () => {
  test('each is a sign and an action, with its urgency', async () => {
    const { article, problems } = await readBody(
      ':::red-flags{urgency="now"}\n- **Cold** leg. → Act. [@a]\n:::\n\n:::red-flags{urgency="soon"}\n- Ache -> See. Then wait.\n:::\n\n## A\n\na',
    );
    expect(problems).toEqual([]);
    expect(article.sections[0]?.role).toBe('red-flags');
    expect(article.sections[0]?.blocks).toMatchObject([
      {
        type: 'redFlags',
        flags: [
          {
            urgency: 'now',
            sign: [{ content: [{ type: 'strong' }, { type: 'text', value: ' leg.' }] }],
            action: [{ content: [{ type: 'text', value: 'Act.' }, { type: 'citation' }] }],
          },
        ],
      },
      {
        type: 'redFlags',
        flags: [{ urgency: 'soon', sign: [{}], action: [{}, {}] }],
      },
    ]);
  });

  test.each([
    ['{urgency="now"}\n- No arrow here.', 'red-flag-without-action 2:1'],
    ['{urgency="now"}\n- A → b → c', 'red-flag-without-action 2:1'],
    ['{urgency="now"}\n- → b', 'red-flag-without-action 2:1'],
    ['{urgency="now"}\n- a →', 'red-flag-without-action 2:1'],
    ['{urgency="now"}\n- a → b\n\n  more', 'red-flag-without-action 2:1'],
    ['{urgency="later"}\n- a → b', 'red-flags-urgency 1:1'],
    ['\n- a → b', 'red-flags-urgency 1:1'],
    ['{urgency="now"}\nNot a list → it is not', 'red-flags-list 1:1'],
  ])('%j is refused', async (flags, expected) => {
    const { problems } = await readBody(`:::red-flags${flags}\n:::\n\n## A\n\na`);
    expect(rules(problems)).toEqual([expected]);
  });
});

describe('wordings', () => {
  test('keep the variants an author wrote', async () => {
    const { article } = await readBody(
      '## A\n\n::::wording\n:::public\nEasy. [@a]\n:::\n:::clinician\nHard. [@a]\n:::\n::::',
    );
    expect(article.sections[0]?.blocks).toMatchObject([
      { type: 'wording', clinician: [{ type: 'paragraph' }], public: [{ type: 'paragraph' }] },
    ]);
    expect(article.sections[0]?.blocks[0]).not.toHaveProperty('student');
  });

  test.each([
    ['::::wording\n:::public\na\n:::\n::::', ['wording-clinician 3:1']],
    ['::::wording\n:::clinician\na\n:::\n:::clinician\nb\n:::\n::::', ['wording-content 7:1']],
    ['::::wording\n:::clinician\na\n:::\n\nLoose text.\n::::', ['wording-content 8:1']],
    ['::::wording\n:::clinician\na\n:::\n:::student\nb\n::::', ['directive-not-closed 7:1']],
  ])('%j', async (markdown, expected) => {
    const { problems } = await readBody(`## A\n\n${markdown}`);
    expect(rules(problems)).toEqual(expected);
  });
});

describe('questions', () => {
  const question = (text: string): string => `## A\n\na\n\n:::question\n${text}\n:::`;

  test('have a prompt, options and an explanation', async () => {
    const { article, problems } = await readBody(
      question('What?\nReally?\n\n- [ ] One\n- [x] Two\n\nBecause. [@b]\n\nAnd so.'),
    );
    expect(problems).toEqual([]);
    expect(article.questions).toMatchObject([
      {
        id: 'q1',
        prompt: [{}, {}],
        options: [{ right: false }, { right: true }],
        explanation: [{}, {}],
      },
    ]);
    expect(article.references).toMatchObject([{ reference: 'b', number: 1 }]);
  });

  test.each([
    ['no options', 'What?\n\nBecause.'],
    ['no prompt', '- [x] a\n- [ ] b\n\nBecause.'],
    ['no explanation', 'What?\n\n- [x] a\n- [ ] b'],
    ['none right', 'What?\n\n- [ ] a\n- [ ] b\n\nBecause.'],
    ['two right', 'What?\n\n- [x] a\n- [x] b\n\nBecause.'],
    ['one option', 'What?\n\n- [x] a\n\nBecause.'],
    ['seven options', `What?\n\n- [x] a\n${'- [ ] b\n'.repeat(6)}\nBecause.`],
    ['an option without a box', 'What?\n\n- [x] a\n- b\n\nBecause.'],
    ['a list in the explanation', 'What?\n\n- [x] a\n- [ ] b\n\nBecause:\n\n- c'],
  ])('%s is refused', async (_why, text) => {
    const { problems } = await readBody(question(text));
    expect(rules(problems)).toEqual(['question 5:1']);
  });

  test('nothing may follow them', async () => {
    const { problems } = await readBody(`${question('What?\n\n- [x] a\n- [ ] b\n\nBecause.')}\n\nMore text.`);
    expect(rules(problems)).toEqual(['text-after-questions 14:1']);
  });
});

describe('tables and figures', () => {
  test('a table has a caption, alignment and cells that cite', async () => {
    const { article } = await readBody(
      '## A\n\nTable: *What* it shows. [@a]\n\n| a | b |\n| :- | :-: |\n| 1 [@b] | |',
    );
    expect(article.sections[0]?.blocks).toMatchObject([
      {
        type: 'table',
        caption: [
          { content: [{ type: 'emphasis' }, { type: 'text', value: ' it shows.' }, { type: 'citation' }] },
        ],
        align: ['left', 'center'],
        head: [[{ content: [{ value: 'a' }] }], [{ content: [{ value: 'b' }] }]],
        rows: [[[{ content: [{ value: '1' }, { type: 'citation' }] }], []]],
      },
    ]);
    expect(article.references.map(({ reference }) => reference)).toEqual(['a', 'b']);
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>';

  test('a figure brings its drawing and its words', async () => {
    const { article, source } = await readBody(
      '## A\n\n::figure[A caption. [@a]]{#pump alt="What it says."}',
      {
        'figures/pump.svg': svg,
      },
    );
    expect(article.figures).toEqual({
      pump: {
        alt: 'What it says.',
        drawing: {
          tag: 'svg',
          attributes: { viewBox: '0 0 1 1' },
          children: [{ tag: 'path', attributes: { d: 'M0 0' }, children: [] }],
        },
      },
    });
    expect(source?.positions.get('figure:pump')).toEqual({ line: 13, column: 1 });
  });

  test.each([
    ['::figure[c]{#none alt="a"}', ['figure-missing 3:1']],
    ['::figure[c]{#pump}', ['figure-without-alt 3:1']],
    ['::figure[c]{#pump alt=" "}', ['figure-without-alt 3:1']],
    ['::figure[c]{alt="a"}', ['figure-id 3:1']],
    ['::figure[c]{#../pump alt="a"}', ['directive-malformed 3:1']],
    ['::figure[c]{#A alt="a"}', ['figure-id 3:1']],
    ['::figure[c]{#pump alt="a" width="3"}', ['directive-attribute 3:1']],
    ['::figure[c]{#pump alt="a"}\n\n::figure[c]{#pump alt="b"}', ['figure-alt-differs 5:1']],
  ])('%s', async (markdown, expected) => {
    const { problems } = await readBody(`## A\n\n${markdown}`, { 'figures/pump.svg': svg });
    expect(rules(problems)).toEqual(expected);
  });
});

describe('numbering and words', () => {
  test('references are numbered by first mention, with the claims that use them', async () => {
    const { article } = await readBody(
      ':::key-points\n- One. [@b]\n:::\n\n## A\n\nTwo. [@a; @b] Three. [@b]\n\n:::question\nQ?\n\n- [x] a [@c]\n- [ ] b\n\nBecause. [@a]\n:::',
    );
    expect(article.references).toEqual([
      { reference: 'b', number: 1, claims: ['s1', 's2', 's3'] },
      { reference: 'a', number: 2, claims: ['s2', 's7'] },
      { reference: 'c', number: 3, claims: ['s5'] },
    ]);
  });

  test('words are those a clinician reads', async () => {
    const { article } = await readBody(
      '## A\n\nOne two three-four. [@a]\n\n::::wording\n:::clinician\nFive.\n:::\n:::public\nNot counted at all.\n:::\n::::',
    );
    expect(article.words).toBe(4);
  });
});
