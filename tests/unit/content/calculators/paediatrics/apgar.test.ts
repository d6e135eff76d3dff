import { describe, expect, it } from 'vitest';
import { apgar } from '../../../../../content/calculators/paediatrics/apgar.ts';
import { readingOf, valueOf } from '../run.ts';

const signs = ['appearance', 'pulse', 'grimace', 'activity', 'respiration'];
const withTotal = (total: number, minute = '5') => {
  const points = signs.map((_sign, index) => Math.min(2, Math.max(0, total - 2 * index)));
  return { minute, ...Object.fromEntries(signs.map((sign, index) => [sign, String(points[index])])) };
};

describe('Apgar', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('adds up to %s', (total) => {
    expect(valueOf(apgar, withTotal(total))).toBe(total);
  });

  it.each([[3, 'low'], [4, 'moderately abnormal'], [6, 'moderately abnormal'], [7, 'reassuring']])('%s at 5 minutes is %s (AAP and ACOG 2015)', (total, words) => {
    expect(readingOf(apgar, withTotal(total))).toContain(words);
  }); // prettier-ignore

  it('puts no word on a score at another minute', () => {
    expect(readingOf(apgar, withTotal(3, '1'))).toBe('');
  });
});
