import { adultAge, adultWeight, creatinine, sex } from '../inputs.ts';
import { choice, defineCalculator, formulaLicence, option } from '../define.ts';
import { show } from '../format.ts';

const bases = {
  actual: 'actual body weight',
  ideal: 'ideal body weight',
  adjusted: 'adjusted body weight',
} as const;

/** Cockcroft and Gault 1976. Creatinine in mg/dL, weight in kg; not scaled to body surface. */
export const cockcroftGault = defineCalculator({
  id: 'cockcroft-gault',
  title: 'Creatinine clearance (Cockcroft-Gault)',
  aliases: ['CrCl', 'creatinine clearance', 'CG', 'renal function'],
  specialty: 'renal',
  kind: 'formula',
  purpose:
    'Estimates creatinine clearance of an adult. Many product labels state kidney function in these terms.',
  notFor:
    'Staging chronic kidney disease, creatinine that is still changing, dialysis, pregnancy and children.',
  population:
    'Derived from 249 hospital patients aged 18 to 92, of whom 96% were men; the factor for women was not fitted.',
  references: ['cockcroft1976predic', 'winter2012weights'],
  licence: formulaLicence,
  policy: [
    'The weight that was used is named in the result, because the choice changes it.',
    'Creatinine is not rounded up when low.',
  ],
  inputs: {
    age: adultAge('The formula was derived in adults; it is meaningless towards 140 years.', [
      { above: 92, reason: 'above 92 years, the oldest in the derivation.' },
    ]),
    sex,
    weightBasis: choice(
      'Which weight is this?',
      [option('actual', 'Actual'), option('ideal', 'Ideal'), option('adjusted', 'Adjusted')],
      'The paper used actual weight. Ideal and adjusted weight have calculators of their own here.',
    ),
    weight: adultWeight,
    creatinine,
  },
  uncertainty: {
    text: 'Which weight gives the least error depends on body size; in very obese or very thin people any choice is uncertain.',
    reference: 'winter2012weights',
  },
  compute: ({ age, sex, weightBasis, weight, creatinine }) => {
    const female = sex === 'female';
    const value = (((140 - age) * weight) / (72 * creatinine)) * (female ? 0.85 : 1);
    return {
      main: { label: `Creatinine clearance by ${bases[weightBasis]}`, value, unit: 'mL/min', decimals: 0 },
      steps: [
        `(140 − ${show(age)}) × ${show(weight)} kg ÷ (72 × ${show(creatinine)})${female ? ' × 0.85' : ''} = ${show(value)} mL/min`,
        `Weight used: ${bases[weightBasis]}`,
      ],
    };
  },
});
