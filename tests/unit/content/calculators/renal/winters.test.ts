import { describe, expect, it } from 'vitest';
import { winters } from '../../../../../content/calculators/renal/winters.ts';
import { readingOf, refusalOf, resultOf } from '../run.ts';

describe('Winters', () => {
  it.each([[23.9, 'below the expected'], [24, 'in the expected'], [28, 'in the expected'], [28.1, 'above the expected']])('PaCO₂ %s at bicarbonate 12 is %s', (measured, words) => {
    expect(readingOf(winters, { bicarbonate: 12, compare: 'yes', measured })).toContain(words);
  }); // prettier-ignore

  it('is for metabolic acidosis only', () => {
    expect(refusalOf(winters, { bicarbonate: 24, compare: 'no' })).toContain('metabolic acidosis only');
    expect(refusalOf(winters, { bicarbonate: 23.9, compare: 'no' })).toBe('');
  });

  it('shows kPa first when PaCO₂ was given in kPa', () => {
    expect(resultOf(winters, { bicarbonate: 12, compare: 'yes', measured: '3.5 kpa' }).display).toBe(
      '3.5 kPa (26.0 mmHg)',
    );
  });
});
