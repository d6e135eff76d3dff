import { describe, expect, it } from 'vitest';
import {
  plainTextOf,
  readingMinutes,
  readingOf,
  sentencesRead,
  withoutTerms,
} from '../../../../renderer/article/reading.ts';
import { paragraph, sampleReply, sentence } from '../sample-article.ts';

const audiences = ['clinician', 'student', 'public'] as const;

describe('readingOf', () => {
  it('puts red flags first, then key points, then the text', () => {
    expect(readingOf(sampleReply(), 'clinician').sections.map(({ role }) => role)).toEqual([
      'red-flags',
      'key-points',
      'text',
    ]);
  });

  it('lists every claim of a reference where the reader finds it, questions included', () => {
    const claims = readingOf(sampleReply(), 'public').claims;
    expect(claims.get('stick1992')?.map(({ text, section }) => [text, section])).toEqual([
      ['The pressure in the veins falls.', 'how'],
      ['Valves stop blood falling back.', 'What closes?'],
    ]);
    expect(claims.get('meissner2005')).toHaveLength(3);
  });

  it('counts a claim once for each audience, in that audience’s words', () => {
    const texts = audiences.map(
      (audience) => readingOf(sampleReply(), audience).claims.get('stick1992')?.[0]?.text,
    );
    expect(texts).toEqual([
      'Ambulatory venous pressure falls.',
      'Ambulatory venous pressure falls.',
      'The pressure in the veins falls.',
    ]);
  });

  it('loses no red flag, caution or citation between audiences', () => {
    const [clinician, ...others] = audiences.map((audience) => {
      const { sections, claims } = readingOf(sampleReply(), audience);
      const words = plainTextOf(sections.flatMap((section) => sentencesRead(section.blocks, audience)));
      return {
        redFlag: words.includes('One swollen calf.') && words.includes('Assess today.'),
        caution: words.includes('Do not massage.'),
        cited: [...claims].map(([id, places]) => [id, places.length]),
      };
    });
    expect(clinician?.redFlag && clinician.caution).toBe(true);
    for (const other of others) expect(other).toEqual(clinician);
  });
});

describe('sentencesRead', () => {
  it('goes into lists, tables, notes, quotes and disputes in reading order', () => {
    const [a, b, c, d, e, f] = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => sentence(text));
    if (!a || !b || !c || !d || !e || !f) throw new Error('unreachable');
    const read = sentencesRead(
      [
        {
          type: 'list',
          ordered: false,
          items: [[paragraph(a)], [{ type: 'quote', blocks: [paragraph(b)] }]],
        },
        { type: 'table', caption: [c], align: [null], head: [[d]], rows: [[[e]]] },
        { type: 'conflict', blocks: [paragraph(f)] },
      ],
      'clinician',
    );
    expect(plainTextOf(read)).toBe('a b c d e f');
  });
});

describe('withoutTerms', () => {
  it('keeps the words and drops the marks, however deep', () => {
    const marked = {
      id: 's9',
      content: [
        {
          type: 'strong' as const,
          children: [
            { type: 'term' as const, term: 'pad', children: [{ type: 'text' as const, value: 'PAD' }] },
          ],
        },
      ],
    };
    expect(withoutTerms([marked])[0]?.content).toEqual([
      { type: 'strong', children: [{ type: 'text', value: 'PAD' }] },
    ]);
  });
});

it('gives at least a minute', () => {
  expect([readingMinutes(0), readingMinutes(900)]).toEqual([1, 5]);
});
