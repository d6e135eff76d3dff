import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../content/model/text.ts';
import {
  signs,
  spokenText,
  type Sign,
  type SpokenWords,
} from '../../../../renderer/read-aloud/spoken-text.ts';

const words: SpokenWords = {
  power: (exponent) => `to the power of ${exponent}`,
  range: 'to',
  signs: Object.fromEntries(signs.map((sign) => [sign, `<${sign}>`])) as Record<Sign, string>,
};
const text = (value: string): Inline => ({ type: 'text', value });
const say = (...content: Inline[]): string => spokenText(content, words);

describe('a sentence as it is spoken', () => {
  it('has no source numbers, wherever they stand', () => {
    const cites: Inline = { type: 'citation', cites: [{ reference: 'a2020' }, { reference: 'b2021' }] };
    expect(say(text('Valves close. '), cites)).toBe('Valves close.');
    expect(say({ type: 'strong', children: [text('Act'), cites] }, text(' now.'))).toBe('Act now.');
  });

  it('never makes another number of an exponent', () => {
    expect(say(text('10'), { type: 'superscript', children: [text('9')] }, text('/L'))).toBe(
      '10 to the power of 9/L',
    );
    expect(say(text('10'), { type: 'superscript', children: [text('−3')] })).toBe('10 to the power of -3');
    expect(say(text('H'), { type: 'subscript', children: [text('2')] }, text('O'))).toBe('H2O');
  });

  it('says comparisons and ranges that a voice might swallow', () => {
    const spoken = spokenText([text('a score ≥ 3, <5 mm, 5–10 days, well-known')], {
      ...words,
      signs: { ...words.signs, '≥': 'at least', '<': 'less than' },
    });
    expect(spoken).toBe('a score at least 3, less than 5 mm, 5 to 10 days, well-known');
  });
});
