import { describe, expect, it } from 'vitest';
import { conversionOf, enteredAs, shown } from '../../../../content/calculators/shown.ts';
import { news2 } from '../../../../content/calculators/emergency/news2.ts';
import type { Band } from '../../../../content/model/calculator.ts';

const bands: readonly Band[] = [
  { range: '< 2', holds: (value) => value < 2, text: '', reference: 'x' },
  { range: '≥ 2', holds: (value) => value >= 2, text: '', reference: 'x' },
];
const quantity = (value: number) => ({ label: 'Q', value, unit: 'mg/dL', decimals: 0 });
const temperature = news2.inputs.find(({ id }) => id === 'temperature');
if (temperature === undefined) throw new Error('NEWS2 asks for the temperature');

describe('shown', () => {
  it('adds digits only where rounding would cross an edge', () => {
    expect([1.4, 1.96, 1.996, 2.4].map((value) => shown(quantity(value), new Set(), bands).display)).toEqual([
      '1 mg/dL',
      '1.96 mg/dL',
      '1.996 mg/dL',
      '2 mg/dL',
    ]);
  });

  it('leads with the unit the reader used', () => {
    const both = { ...quantity(90), also: [{ value: 5, unit: 'mmol/L', decimals: 1 }] };
    expect(shown(both, new Set()).display).toBe('90 mg/dL (5.0 mmol/L)');
    expect(shown(both, new Set(['mmol/L'])).display).toBe('5.0 mmol/L (90 mg/dL)');
    expect(shown(both, new Set(['mmol/L']))).toMatchObject({ value: 90, unit: 'mg/dL' });
  });
});

describe('conversionOf', () => {
  it('writes the step, and nothing for the canonical unit', () => {
    expect(conversionOf(temperature, { value: '100.4', unit: 'f' })).toEqual([
      'Temperature: (100.4 − 32) × 5 ÷ 9 = 38 °C',
    ]);
    expect(conversionOf(temperature, { value: '38', unit: 'c' })).toEqual([]);
  });
});

describe('enteredAs', () => {
  it('writes numbers with their unit, and options by their label', () => {
    expect(enteredAs(temperature, { value: '100.40', unit: 'f' })).toBe('100.4 °F');
    const scale = news2.inputs.find(({ id }) => id === 'oxygen');
    expect(scale && enteredAs(scale, { value: 'air' })).toBe('Room air');
  });
});
