import { describe, expect, test } from 'vitest';
import { blockSchema, inlineSchema, type Block } from '../../../../content/model/text.ts';

const text = [{ type: 'text', value: 'x' }];
const paragraph = { type: 'paragraph', sentences: [{ id: 's1', content: text }] };

describe('the closed tree', () => {
  test.each([
    { type: 'html', value: '<b>' },
    { type: 'image', url: 'x' },
    { type: 'text', value: 'x', class: 'red' },
    { type: 'text', value: 1 },
    { type: 'citation', cites: [] },
    { type: 'citation', cites: [{ reference: 'a b' }] },
    { type: 'citation', cites: [{ reference: 'a', grade: { system: 'S' } }] },
    { type: 'articleLink', article: '../x', children: text },
    { type: 'calculatorLink', calculator: 'A', children: text },
    { type: 'webAddress', url: 'javascript:alert(1)', children: text },
    { type: 'webAddress', url: 'https://a b', children: text },
    { type: 'webAddress', url: `https://${'a'.repeat(1000)}`, children: text },
    { type: 'strong', children: [{ type: 'html', value: '<b>' }] },
    { type: 'term', children: text },
  ])('inline %j is refused', (inline) => {
    expect(inlineSchema.safeParse(inline).success).toBe(false);
  });

  test.each([
    { type: 'html', value: '<b>' },
    { type: 'heading', title: 'x' },
    { type: 'paragraph', sentences: [] },
    { type: 'paragraph', sentences: [{ id: '1', content: text }] },
    { type: 'paragraph', sentences: [{ id: 's1', content: [] }] },
    { type: 'list', ordered: false, items: [] },
    { type: 'list', ordered: false, items: [[]] },
    { type: 'note', tone: 'danger', blocks: [paragraph] },
    { type: 'note', tone: 'note', blocks: [] },
    { type: 'wording', public: [paragraph] },
    { type: 'redFlags', flags: [] },
    {
      type: 'redFlags',
      flags: [
        { urgency: 'later', sign: [{ id: 's1', content: text }], action: [{ id: 's2', content: text }] },
      ],
    },
    { type: 'redFlags', flags: [{ urgency: 'now', sign: [{ id: 's1', content: text }], action: [] }] },
    { type: 'figure', figure: 'A', caption: [] },
    { type: 'quote', blocks: [{ type: 'script' }] },
  ])('block %j is refused', (block) => {
    expect(blockSchema.safeParse(block).success).toBe(false);
  });

  test('what it knows passes unchanged', () => {
    const blocks = [
      paragraph,
      { type: 'list', ordered: true, items: [[paragraph]] },
      { type: 'note', tone: 'caution', title: 'T', blocks: [paragraph] },
      { type: 'conflict', blocks: [paragraph] },
      { type: 'quote', blocks: [paragraph] },
      { type: 'wording', clinician: [paragraph], public: [paragraph] },
      { type: 'table', caption: [], align: [null, 'left'], head: [[], []], rows: [[[], []]] },
      { type: 'figure', figure: 'f', caption: [] },
      {
        type: 'redFlags',
        flags: [{ urgency: 'soon', sign: paragraph.sentences, action: paragraph.sentences }],
      },
    ] as Block[];
    for (const block of blocks) expect(blockSchema.parse(block)).toEqual(block);
  });
});
