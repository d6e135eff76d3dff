import { describe, expect, it } from 'vitest';
import { qtc } from '../../../../../content/calculators/cardiovascular/qtc.ts';
import { otherOf, readingOf, refusalOf, resultOf } from '../run.ts';

describe('QTc', () => {
  it.each([[449, 'male', 'within'], [450, 'male', 'prolonged'], [450, 'female', 'within'], [459, 'female', 'within'], [460, 'female', 'prolonged'], [391, 'male', 'within'], [390, 'male', 'short'], [390, 'female', 'short']])('%s ms in a %s reads “%s” (limits of 2009)', (qt, sex, words) => {
    expect(readingOf(qtc, { formula: 'bazett', sex, qt, rate: 60 })).toContain(words);
  }); // prettier-ignore

  it('reads the limits from whole milliseconds, as it shows them', () => {
    expect(resultOf(qtc, { formula: 'bazett', sex: 'male', qt: 449.5, rate: 60 }).display).toBe('450 ms');
    expect(readingOf(qtc, { formula: 'bazett', sex: 'male', qt: 449.5, rate: 60 })).toContain('prolonged');
  });

  it('grows between two published tracings by 58 ms (Framingham) and 48 ms (Hodges), doi 10.1038/s41598-021-93774-9', () => {
    const slow = { formula: 'bazett', sex: 'male', qt: 405, rate: 52.7 };
    const fast = { formula: 'bazett', sex: 'male', qt: 395, rate: 85.9 };
    const growth = (formula: string) =>
      otherOf(qtc, fast, `QTc (${formula})`) - otherOf(qtc, slow, `QTc (${formula})`);
    expect(Math.round(growth('Framingham'))).toBe(58);
    expect(Math.round(growth('Hodges'))).toBe(48);
  });

  it.each([[29, true], [30, false], [200, false], [201, true]])('heart rate %s is refused: %s', (rate, refused) => {
    expect(refusalOf(qtc, { formula: 'bazett', sex: 'male', qt: 400, rate }) !== '').toBe(refused);
  }); // prettier-ignore

  it('warns where the formulas drift apart', () => {
    const warned = (rate: number) =>
      resultOf(qtc, { formula: 'fridericia', sex: 'male', qt: 400, rate }).warnings.length;
    expect([59, 60, 100, 101].map(warned)).toEqual([1, 0, 0, 1]);
  });

  it('takes seconds', () => {
    expect(resultOf(qtc, { formula: 'bazett', sex: 'male', qt: '0.4 s', rate: 60 }).value).toBe(400);
  });
});
