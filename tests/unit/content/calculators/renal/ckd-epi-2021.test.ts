import { describe, expect, it } from 'vitest';
import { ckdEpi2021 } from '../../../../../content/calculators/renal/ckd-epi-2021.ts';
import { readingOf, refusalOf, resultOf, valueOf } from '../run.ts';

describe('CKD-EPI 2021 (creatinine)', () => {
  it('uses 0.9, not 0.7, for a man with low creatinine (a defect of two public implementations)', () => {
    const value = valueOf(ckdEpi2021, { age: 40, sex: 'male', creatinine: 0.6 });
    expect(value).toBeCloseTo(142 * (0.6 / 0.9) ** -0.302 * 0.9938 ** 40, 9);
    expect(value).not.toBeCloseTo(116.0, 0);
  });

  it('has no jump at the knots', () => {
    for (const [sex, knot] of [
      ['female', 0.7],
      ['male', 0.9],
    ] as const) {
      const near = [knot - 0.0001, knot, knot + 0.0001].map((creatinine) =>
        valueOf(ckdEpi2021, { age: 50, sex, creatinine }),
      );
      expect(Math.max(...near) - Math.min(...near)).toBeLessThan(0.05);
    }
  });

  it('reads the G category from the whole number that is shown', () => {
    // Creatinine chosen so that the rate is 59.6 and 59.4: both sides of the edge after rounding.
    const at = (target: number) => {
      const creatinine = 0.9 * (target / (142 * 0.9938 ** 50)) ** (1 / -1.2);
      return { age: 50, sex: 'male', creatinine: Number(creatinine.toFixed(6)) };
    };
    expect(resultOf(ckdEpi2021, at(59.6)).display).toBe('60 mL/min/1.73 m²');
    expect(readingOf(ckdEpi2021, at(59.6))).toContain('G2');
    expect(resultOf(ckdEpi2021, at(59.4)).display).toBe('59 mL/min/1.73 m²');
    expect(readingOf(ckdEpi2021, at(59.4))).toContain('G3a');
    const edges = [89.6, 89.4, 44.6, 44.4, 29.6, 29.4, 14.6, 14.4].map(
      (target) => readingOf(ckdEpi2021, at(target)).match(/G\d[ab]?/)?.[0],
    );
    expect(edges).toEqual(['G1', 'G2', 'G3a', 'G3b', 'G3b', 'G4', 'G4', 'G5']);
  });

  it('refuses children, and a creatinine in the wrong unit with the likely right one', () => {
    expect(refusalOf(ckdEpi2021, { age: 17, sex: 'female', creatinine: 0.7 })).toContain(
      'adults of 18 and over',
    );
    expect(refusalOf(ckdEpi2021, { age: 18, sex: 'female', creatinine: 0.7 })).toBe('');
    expect(refusalOf(ckdEpi2021, { age: 60, sex: 'male', creatinine: 90 })).toContain(
      'If it was 90 µmol/L, change the unit',
    );
  });

  it('warns above 10 mg/dL', () => {
    const warnings = (creatinine: number) =>
      resultOf(ckdEpi2021, { age: 60, sex: 'male', creatinine }).warnings.length;
    expect([10, 10.1].map(warnings)).toEqual([0, 1]);
  });

  it('shows the conversion and the formula with the numbers in it', () => {
    const { steps } = resultOf(ckdEpi2021, { age: 60, sex: 'male', creatinine: '106.08 umol-l' });
    expect(steps[0]).toBe('Serum creatinine: 106.08 ÷ 88.4 = 1.2 mg/dL');
    expect(steps[2]).toContain('142 × min(1.3333, 1)^−0.302 × max(1.3333, 1)^−1.2 × 0.9938^60 =');
  });
});
