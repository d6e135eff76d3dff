import { adultAge, creatinine, sex } from '../inputs.ts';
import { defineCalculator, formulaLicence } from '../define.ts';
import { show } from '../format.ts';
import { gfrBands } from './gfr-bands.ts';

/** The CKD-EPI 2021 creatinine equation, without a term for race. Creatinine in mg/dL. */
export const ckdEpi2021 = defineCalculator({
  id: 'ckd-epi-2021',
  title: 'eGFR, CKD-EPI 2021 (creatinine)',
  aliases: ['eGFR', 'GFR', 'kidney function', 'CKD-EPI', 'glomerular filtration rate'],
  specialty: 'renal',
  kind: 'formula',
  purpose: 'Estimates the glomerular filtration rate of an adult from serum creatinine, age and sex.',
  notFor:
    'Acute kidney injury or creatinine that is still changing, dialysis, pregnancy, children, and people with very little or very much muscle.',
  population:
    'Adults of 18 years and over with stable creatinine, measured with a method traceable to isotope dilution mass spectrometry.',
  references: ['inker2021ckdepi', 'kdigo2024ckd'],
  licence: formulaLicence,
  policy: ['The G category is read from the whole number, as laboratories report it.'],
  inputs: { age: adultAge('The equation was developed in adults of 18 and over.'), sex, creatinine },
  bands: gfrBands,
  uncertainty: {
    text: 'Studies of the equation count an estimate within 30% of the measured rate as accurate: one person’s true rate can differ by that much.',
    reference: 'inker2021ckdepi',
  },
  compute: ({ age, sex, creatinine }) => {
    const female = sex === 'female';
    const kappa = female ? 0.7 : 0.9;
    const alpha = female ? -0.241 : -0.302;
    const ratio = creatinine / kappa;
    const value =
      142 * Math.min(ratio, 1) ** alpha * Math.max(ratio, 1) ** -1.2 * 0.9938 ** age * (female ? 1.012 : 1);
    return {
      main: { label: 'eGFR', value, unit: 'mL/min/1.73 m²', decimals: 0 },
      steps: [
        `Creatinine ÷ κ = ${show(creatinine)} ÷ ${kappa} = ${show(ratio)} (κ and α for a ${sex})`,
        `142 × min(${show(ratio)}, 1)^${show(alpha)} × max(${show(ratio)}, 1)^−1.2 × 0.9938^${show(age)}${female ? ' × 1.012' : ''} = ${show(value)} mL/min/1.73 m²`,
      ],
    };
  },
});
