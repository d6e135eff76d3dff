import { describe, expect, it } from 'vitest';
import { perc } from '../../../../../content/calculators/respiratory/perc.ts';
import { outcomeOf, readingOf, refusalOf, valueOf } from '../run.ts';

const negative = {
  low: true,
  age: 30,
  pulse: 80,
  saturation: 98,
  haemoptysis: false,
  oestrogen: false,
  previous: false,
  swelling: false,
  surgery: false,
};

describe('PERC (Kline 2004), both sides of every edge', () => {
  it.each([
    [{ age: 49 }, 0],
    [{ age: 50 }, 1],
    [{ pulse: 99 }, 0],
    [{ pulse: 100 }, 1],
    [{ saturation: 95 }, 0],
    [{ saturation: 94.9 }, 1],
    [{ haemoptysis: true }, 1],
    [{ oestrogen: true }, 1],
    [{ previous: true }, 1],
    [{ swelling: true }, 1],
    [{ surgery: true }, 1],
  ])('%j counts %s', (changes, found) => {
    expect(valueOf(perc, { ...negative, ...changes })).toBe(found);
  });

  it('has no result unless the probability is already judged low', () => {
    expect(refusalOf(perc, { ...negative, low: false })).toContain('already judged low');
    const { low: _unanswered, ...rest } = negative;
    expect(outcomeOf(perc, rest).status).toBe('incomplete');
  });

  it('is negative only when nothing is found', () => {
    expect(readingOf(perc, negative)).toContain('PERC negative');
    expect(readingOf(perc, { ...negative, swelling: true })).toContain('does not rule embolism out');
  });
});
