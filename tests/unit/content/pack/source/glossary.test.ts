import { describe, expect, test } from 'vitest';
import type { GlossaryTerm } from '../../../../../content/model/pack.ts';
import { sentencesOf } from '../../../../../content/model/reading.ts';
import type { Inline } from '../../../../../content/model/text.ts';
import { readBody, rules } from '../../../../fixtures/source-folder.ts';

const glossary = `
- term: deep vein thrombosis
  aliases: [DVT, clot in a deep vein]
  plain: A clot in a deep vein.
- term: vein
  plain: It leads blood back.
- id: aortic-stenosis
  term: aortic stenosis
  aliases: [AS]
  plain: A narrow valve.
- term: C++ (sort of)
  plain: Has signs in it.
`;

/** The text of each section with terms in braces: `{id|words}`. */
async function marked(body: string): Promise<string[]> {
  const { article, problems } = await readBody(body, { 'glossary.yml': glossary });
  expect(problems).toEqual([]);
  const show = (nodes: readonly Inline[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'text' || node.type === 'code') return node.value;
        if (node.type === 'term') return `{${node.term}|${show(node.children)}}`;
        return 'children' in node ? show(node.children) : '';
      })
      .join('');
  return article.sections.map((section) =>
    sentencesOf(section.blocks)
      .map(({ content }) => show(content))
      .join(' / '),
  );
}

describe('terms in the text', () => {
  test.each<[why: string, body: string, expected: string[]]>([
    [
      'the first mention in each section',
      '## A\n\nA vein. A vein.\n\n## B\n\nA vein.',
      ['A {vein|vein}. / A vein.', 'A {vein|vein}.'],
    ],
    [
      'the longest form wins',
      '## A\n\nDeep vein thrombosis of a vein.',
      ['{deep-vein-thrombosis|Deep vein thrombosis} of a {vein|vein}.'],
    ],
    [
      'aliases count as the term',
      '## A\n\nA DVT is a clot in a deep vein.',
      ['A {deep-vein-thrombosis|DVT} is a clot in a deep vein.'],
    ],
    [
      'whole words only',
      '## A\n\nVeinous veins unveined vein-like.',
      ['Veinous veins unveined {vein|vein}-like.'],
    ],
    [
      'a short form in capitals as written',
      '## A\n\nHave as much as AS allows.',
      ['Have as much as {aortic-stenosis|AS} allows.'],
    ],
    ['letters beyond ASCII end no word', '## A\n\nVeinée then vein.', ['Veinée then {vein|vein}.']],
    ['signs in a term', '## A\n\nIt is C++ (sort of) said.', ['It is {c-sort-of|C++ (sort of)} said.']],
    ['inside emphasis', '## A\n\nA **vein** here.', ['A {vein|vein} here.']],
    ['across a line break', '## A\n\nIt is aortic\nstenosis.', ['It is {aortic-stenosis|aortic stenosis}.']],
    [
      'not in links, code or headings',
      '## A vein\n\nA [vein](article:trial), `vein`, then vein.',
      ['A vein, vein, then {vein|vein}.'],
    ],
    [
      'in lists and tables',
      '## A\n\n- a vein\n\n| DVT |\n| - |\n| vein |',
      ['a {vein|vein} / {deep-vein-thrombosis|DVT} / vein'],
    ],
  ])('%s', async (_why, body, expected) => {
    expect(await marked(body)).toEqual(expected);
  });

  test('each reader of a wording meets the term once', async () => {
    const wording = (clinician: string, lay: string): string =>
      `## A\n\n::::wording\n:::clinician\n${clinician}\n:::\n:::public\n${lay}\n:::\n::::\n\nA vein.`;
    expect(await marked(wording('The vein.', 'The vein.'))).toEqual([
      'The {vein|vein}. / The {vein|vein}. / A vein.',
    ]);
    expect(await marked(wording('The vein.', 'The vessel.'))).toEqual([
      'The {vein|vein}. / The vessel. / A {vein|vein}.',
    ]);
  });

  test('do not change the content hash', async () => {
    const body = '## A\n\nA vein and **another vein**. DVT.';
    const plain = await readBody(body);
    const withTerms = await readBody(body, { 'glossary.yml': glossary });
    expect(withTerms.article.sections).not.toEqual(plain.article.sections);
    expect(withTerms.article.contentHash).toBe(plain.article.contentHash);
  });
});

describe('glossary.yml', () => {
  test('ids are made from the terms', async () => {
    const terms: Pick<GlossaryTerm, 'id'>[] = [{ id: 'deep-vein-thrombosis' }, { id: 'vein' }];
    expect((await marked('## A\n\nDVT of a vein.'))[0]).toBe(
      `{${terms[0]?.id}|DVT} of a {${terms[1]?.id}|vein}.`,
    );
  });

  test.each([
    ['- term: a\n  plain: x\n- term: a\n  plain: y', 'glossary-twice 3'],
    ['- term: a\n  plain: x\n- term: b\n  aliases: [A]\n  plain: y', 'glossary-twice 3'],
    ['- term: a', 'glossary 1'],
    ['- term: a\n  plain: x\n  colour: red', 'glossary 3'],
    ['term: a', 'glossary 1'],
    ['- term: "—"\n  plain: x', 'glossary 1'],
  ])('%j', async (yml, expected) => {
    const { problems } = await readBody('## A\n\na', { 'glossary.yml': yml });
    expect(rules(problems).map((rule) => rule.replace(/ .*/, ''))).toContain(expected.split(' ')[0]);
    expect(problems[0]?.file).toBe('glossary.yml');
    expect(problems[0]?.line).toBe(Number(expected.split(' ')[1]));
  });
});
