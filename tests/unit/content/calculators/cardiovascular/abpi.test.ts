import { describe, expect, it } from 'vitest';
import { abpi } from '../../../../../content/calculators/cardiovascular/abpi.ts';
import { readingOf, resultOf } from '../run.ts';

const at = (ankle: number) => ({ rightAnkle: ankle, leftAnkle: 110, rightArm: 100, leftArm: 90 });

describe('ABPI (2024 guideline), both sides of every edge', () => {
  it.each([[90, 'abnormal'], [91, 'borderline'], [99, 'borderline'], [100, 'normal'], [140, 'normal'], [141, 'noncompressible']])('right leg at %s over 100 reads “%s”', (ankle, words) => {
    expect(readingOf(abpi, at(ankle))).toMatch(new RegExp(`Right leg \\d\\.\\d\\d: ${words}`));
  }); // prettier-ignore

  it('reads two decimals: 0.904 is 0.90, 0.906 is 0.91', () => {
    expect(readingOf(abpi, { ...at(90.4), leftAnkle: 200 })).toContain('Right leg 0.90: abnormal');
    expect(readingOf(abpi, { ...at(90.6), leftAnkle: 200 })).toContain('Right leg 0.91: borderline');
  });

  it('leads with the lower leg, but never hides a stiff one', () => {
    const result = resultOf(abpi, { rightAnkle: 180, leftAnkle: 100, rightArm: 120, leftArm: 118 });
    expect(result.display).toBe('0.83');
    expect(result.interpretation.map(({ text }) => text).join(' ')).toContain(
      'Right leg 1.50: noncompressible',
    );
  });
});
