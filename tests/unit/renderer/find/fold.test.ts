import { describe, expect, it } from 'vitest';
import { fold, occurrences } from '../../../../renderer/find/fold.ts';

const found = (text: string, wanted: string): string[] =>
  occurrences(text, wanted).map(([start, end]) => text.slice(start, end));

describe('occurrences', () => {
  it('ignores case and accents, in the text and in what is looked for', () => {
    expect(found('Ménière’s disease; MENIERE', 'meniere')).toEqual(['Ménière', 'MENIERE']);
    expect(found('naive', 'naïve')).toEqual(['naive']);
  });

  it('marks the whole of letters whose accents are characters of their own', () => {
    expect(found('cafe\u0301 au lait', 'cafe')).toEqual(['cafe\u0301']);
  });

  it('sees the same sign in its several shapes', () => {
    expect(found('5 µmol, 5 μmol', '5 μmol')).toEqual(['5 µmol', '5 μmol']);
    expect(found('20–30 mmHg', '20-30')).toEqual(['20–30']);
    expect(found('the “second heart”', '"second')).toEqual(['“second']);
    expect(found('deep\u00a0vein', 'deep vein')).toEqual(['deep\u00a0vein']);
  });

  it('counts what does not overlap', () => {
    expect(occurrences('aaaa', 'aa')).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  it('finds nothing for nothing', () => {
    expect([occurrences('text', ''), occurrences('text', '  '), occurrences('', 'x')]).toEqual([[], [], []]);
  });
});

it('keeps the place of every letter when one becomes two', () => {
  expect(fold('xﬁy')).toEqual({ text: 'xfiy', offsets: [0, 1, 1, 2, 3] });
});
