import { describe, expect, test } from 'vitest';
import { citationsOf, plainText, sentencesOf, wordingFor } from '../../../../content/model/reading.ts';
import type { Block, Inline, Sentence } from '../../../../content/model/text.ts';

const content: Inline[] = [
  { type: 'text', value: 'One ' },
  { type: 'strong', children: [{ type: 'emphasis', children: [{ type: 'code', value: 'two' }] }] },
  { type: 'break' },
  { type: 'articleLink', article: 'a', children: [{ type: 'text', value: 'three' }] },
  { type: 'citation', cites: [{ reference: 'x' }, { reference: 'y', grade: { system: 'S', value: '1' } }] },
  { type: 'strong', children: [{ type: 'citation', cites: [{ reference: 'x' }] }] },
];

function sentence(id: string): Sentence {
  return { id, content: [{ type: 'text', value: id }] };
}

function paragraph(id: string): Block {
  return { type: 'paragraph', sentences: [sentence(id)] };
}

describe('reading the tree', () => {
  test('plainText gives the words, without markers', () => {
    expect(plainText(content)).toBe('One two three');
  });

  test('citationsOf gives every marker, in order, as often as it stands', () => {
    expect(citationsOf(content)).toEqual([
      { reference: 'x' },
      { reference: 'y', grade: { system: 'S', value: '1' } },
      { reference: 'x' },
    ]);
  });

  test('wordingFor falls back to the clinician’s', () => {
    const block: Extract<Block, { type: 'wording' }> = {
      type: 'wording',
      clinician: [paragraph('s1')],
      public: [paragraph('s2')],
    };
    expect(wordingFor(block, 'public')).toBe(block.public);
    expect(wordingFor(block, 'student')).toBe(block.clinician);
    expect(wordingFor(block, 'clinician')).toBe(block.clinician);
  });

  test('sentencesOf finds every sentence of every kind of block, in reading order', () => {
    const blocks: Block[] = [
      paragraph('s1'),
      { type: 'list', ordered: true, items: [[paragraph('s2')], [paragraph('s3'), paragraph('s4')]] },
      {
        type: 'table',
        caption: [sentence('s5')],
        align: [null],
        head: [[sentence('s6')]],
        rows: [[[sentence('s7')]], [[]], [[sentence('s8')]]],
      },
      { type: 'figure', figure: 'f', caption: [sentence('s9')] },
      { type: 'redFlags', flags: [{ urgency: 'now', sign: [sentence('s10')], action: [sentence('s11')] }] },
      { type: 'note', tone: 'note', blocks: [paragraph('s12')] },
      { type: 'conflict', blocks: [paragraph('s13')] },
      { type: 'quote', blocks: [paragraph('s14')] },
      {
        type: 'wording',
        clinician: [paragraph('s15')],
        student: [paragraph('s16')],
        public: [{ type: 'quote', blocks: [paragraph('s17')] }],
      },
    ];
    expect(sentencesOf(blocks).map(({ id }) => id)).toEqual(
      Array.from({ length: 17 }, (_, index) => `s${index + 1}`),
    );
  });
});
