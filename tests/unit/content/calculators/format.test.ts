import { describe, expect, it } from 'vitest';
import { formatFixed, roundTo, show, tidy, withUnit } from '../../../../content/calculators/format.ts';

describe('tidy', () => {
  it('takes off the dust of binary arithmetic, and nothing else', () => {
    expect(19.6 / 2.8).not.toBe(7);
    expect(tidy(19.6 / 2.8)).toBe(7);
    expect(tidy(0.123456789012)).toBe(0.123456789012);
  });
});

describe('roundTo', () => {
  it.each([[1.005, 2, 1.01], [2.5, 0, 3], [-2.5, 0, -3], [1.45, 1, 1.5], [-0.04, 1, 0], [59.5, 0, 60]])('%s to %s places is %s', (value, decimals, rounded) => {
    expect(roundTo(value, decimals)).toBe(rounded);
  }); // prettier-ignore
});

describe('formatFixed', () => {
  it('keeps the digits and writes a real minus', () => {
    expect(formatFixed(7, 1)).toBe('7.0');
    expect(formatFixed(-7.25, 1)).toBe('−7.3');
    expect(formatFixed(-0.04, 1)).toBe('0.0');
  });
});

describe('show', () => {
  it.each([[140, '140'], [1.018099548, '1.0181'], [0.00718412, '0.0071841'], [123456, '123456'], [-12.5, '−12.5'], [20_000, '20000']])('%s is shown as %s', (value, text) => {
    expect(show(value)).toBe(text);
  }); // prettier-ignore
});

describe('withUnit', () => {
  it('puts a space before a unit, but none before %', () => {
    expect([withUnit('7', 'mmol/L'), withUnit('95', '%'), withUnit('3', '')]).toEqual([
      '7 mmol/L',
      '95%',
      '3',
    ]);
  });
});
