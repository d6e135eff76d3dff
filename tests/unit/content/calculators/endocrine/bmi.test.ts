import { describe, expect, it } from 'vitest';
import { bmi } from '../../../../../content/calculators/endocrine/bmi.ts';
import { readingOf, resultOf } from '../run.ts';

/** At 100 cm BMI is the weight. */
const at = (weight: number) => ({ height: 200, weight: weight * 4 });

describe('BMI (WHO 2000), both sides of every edge', () => {
  it.each([[18.49, 'underweight'], [18.5, 'normal'], [24.99, 'normal'], [25, 'overweight'], [29.99, 'overweight'], [30, 'class I'], [34.99, 'class I'], [35, 'class II'], [39.99, 'class II'], [40, 'class III']])('%s is %s', (value, words) => {
    expect(readingOf(bmi, at(value))).toContain(`${words}${words.startsWith('class') ? '.' : ''}`);
  }); // prettier-ignore

  it('does not show 25.0 for what is read as below 25', () => {
    expect(resultOf(bmi, at(24.96)).display).toBe('24.96 kg/m²');
    expect(resultOf(bmi, at(24.9)).display).toBe('24.9 kg/m²');
  });
});
