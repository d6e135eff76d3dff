import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../content/model/text.ts';
import {
  citesTheSame,
  differs,
  wordingsIn,
  type WordingBlock,
} from '../../../../renderer/article/wordings.ts';
import { paragraph, sentence } from '../sample-article.ts';

const wording: WordingBlock = {
  type: 'wording',
  clinician: [paragraph(sentence('Venous hypertension.', 'a', 'b'))],
  public: [paragraph(sentence('High pressure.', 'b'), sentence('In the veins.', 'a'))],
};

describe('wordings', () => {
  it('are found wherever they stand', () => {
    const blocks: Block[] = [
      paragraph(sentence('plain')),
      { type: 'list', ordered: false, items: [[{ type: 'note', tone: 'note', blocks: [wording] }]] },
      { type: 'conflict', blocks: [{ type: 'quote', blocks: [wording] }] },
    ];
    expect(wordingsIn(blocks)).toEqual([wording, wording]);
  });

  it('differ only where an audience has words of its own', () => {
    expect(differs(wording, 'clinician', 'public')).toBe(true);
    expect(differs(wording, 'clinician', 'student')).toBe(false);
    expect(differs(wording, 'student', 'public')).toBe(true);
  });

  it('cite the same when they name the same sources, in whatever order and number of sentences', () => {
    expect(citesTheSame(wording, 'clinician', 'public')).toBe(true);
    const less: WordingBlock = { ...wording, public: [paragraph(sentence('High pressure.', 'b'))] };
    expect(citesTheSame(less, 'clinician', 'public')).toBe(false);
  });

  it('do not cite the same when one drops the grade', () => {
    const graded: WordingBlock = {
      ...wording,
      clinician: [
        paragraph({
          id: 's1',
          content: [
            {
              type: 'citation',
              cites: [{ reference: 'a', grade: { system: 'ESVS', value: 'IIa B' } }, { reference: 'b' }],
            },
          ],
        }),
      ],
    };
    expect(citesTheSame(graded, 'clinician', 'public')).toBe(false);
  });
});
