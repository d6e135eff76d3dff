import { describe, expect, it } from 'vitest';
import { calculatorOf, calculators } from '../../../../content/calculators/calculators.ts';
import { otherOf, readingOf, resultOf } from './run.ts';
import { caseSources } from './worked-case.ts';
import { workedCases } from './worked-cases.ts';

describe('worked cases', () => {
  it.each(
    workedCases.map(
      (worked) => [`${worked.calculator}: ${worked.name} [${caseSources[worked.source]}]`, worked] as const,
    ),
  )('%s', (_name, worked) => {
    const calculator = calculatorOf(worked.calculator);
    if (calculator === undefined) throw new Error(`no calculator "${worked.calculator}"`);
    const within = worked.within ?? 0;
    expect(Math.abs(resultOf(calculator, worked.given).value - worked.value)).toBeLessThanOrEqual(within);
    for (const [label, value] of Object.entries(worked.others ?? {})) {
      expect(otherOf(calculator, worked.given, label)).toBeCloseTo(value, 6);
    }
    expect(readingOf(calculator, worked.given)).toContain(worked.reads ?? '');
  });

  it('covers every calculator at least twice', () => {
    const once = calculators.filter(
      ({ id }) => workedCases.filter((worked) => worked.calculator === id).length < 2,
    );
    expect(once.map(({ id }) => id)).toEqual([]);
  });
});
