import type { Band } from '../../model/calculator.ts';
import { adultHeight, adultWeight } from '../inputs.ts';
import { defineCalculator, formulaLicence } from '../define.ts';
import { show } from '../format.ts';

const group = (range: string, from: number, below: number, text: string): Band => ({
  range,
  holds: (value) => value >= from && value < below,
  text,
  reference: 'who2000obesity',
});

/** Weight in kg ÷ (height in m)². */
export const bmi = defineCalculator({
  id: 'bmi',
  title: 'Body mass index (BMI)',
  aliases: ['BMI', 'Quetelet', 'obesity', 'underweight'],
  specialty: 'endocrine',
  kind: 'formula',
  purpose: 'Relates weight to height and sorts adults into the groups of the World Health Organization.',
  notFor: 'Children, pregnancy, oedema and ascites, very muscular people; it does not measure fat.',
  population:
    'Adults of 18 years and over. Risk rises at lower values in some populations, such as South Asian.',
  references: ['who2000obesity'],
  licence: formulaLicence,
  policy: ['Groups are read from the unrounded value: 24.96 is below 25.'],
  inputs: { height: adultHeight, weight: adultWeight },
  bands: [
    group('< 18.5', 0, 18.5, 'underweight.'),
    group('18.5–24.9', 18.5, 25, 'normal range.'),
    group('25–29.9', 25, 30, 'overweight (pre-obese).'),
    group('30–34.9', 30, 35, 'obese, class I.'),
    group('35–39.9', 35, 40, 'obese, class II.'),
    group('≥ 40', 40, Infinity, 'obese, class III.'),
  ],
  compute: ({ height, weight }) => {
    const metres = height / 100;
    const value = weight / metres ** 2;
    return {
      main: { label: 'BMI', value, unit: 'kg/m²', decimals: 1 },
      steps: [`${show(weight)} kg ÷ (${show(metres)} m)² = ${show(value)} kg/m²`],
    };
  },
});
