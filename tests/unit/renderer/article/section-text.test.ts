import { describe, expect, it } from 'vitest';
import { shownText } from '../../../../renderer/article/inline-text.ts';
import { sectionTexts } from '../../../../renderer/article/section-text.ts';
import { sampleReply } from '../sample-article.ts';

describe('shownText', () => {
  it('leaves source numbers out, and the space before them', () => {
    expect(
      shownText([
        { type: 'text', value: 'It falls ' },
        { type: 'citation', cites: [{ reference: 'a' }] },
        { type: 'text', value: ', then\n rises.' },
      ]),
    ).toBe('It falls, then rises.');
  });

  it('reads a break as a space and goes into links and terms', () => {
    expect(
      shownText([
        { type: 'term', term: 'pad', children: [{ type: 'text', value: 'PAD' }] },
        { type: 'break' },
        { type: 'strong', children: [{ type: 'text', value: 'is different.' }] },
      ]),
    ).toBe('PAD is different.');
  });
});

describe('sectionTexts', () => {
  it('says where each sentence stands in the words of the audience', () => {
    const { sections } = sampleReply().article;
    const how = sectionTexts(sections, 'public').find(({ id }) => id === 'how');
    expect(how?.text).toBe('The pressure in the veins falls. Do not massage.');
    expect(how?.sentences.map(({ start, end }) => how.text.slice(start, end))).toEqual([
      'The pressure in the veins falls.',
      'Do not massage.',
    ]);
    expect(sectionTexts(sections, 'clinician').find(({ id }) => id === 'how')?.text).toMatch(/^Ambulatory/);
  });
});
