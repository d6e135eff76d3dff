import { adultAge, creatinine, sex } from '../inputs.ts';
import { defineCalculator, formulaLicence, number } from '../define.ts';
import { show } from '../format.ts';
import { onlyUnit } from '../units.ts';
import { gfrBands } from './gfr-bands.ts';

/** The CKD-EPI 2021 equation with creatinine and cystatin C. Creatinine in mg/dL, cystatin C in mg/L. */
export const ckdEpi2021CystatinC = defineCalculator({
  id: 'ckd-epi-2021-cystatin-c',
  title: 'eGFR, CKD-EPI 2021 (creatinine and cystatin C)',
  aliases: ['eGFR cystatin', 'eGFRcr-cys', 'cystatin C'],
  specialty: 'renal',
  kind: 'formula',
  purpose: 'Estimates the glomerular filtration rate of an adult from creatinine and cystatin C together.',
  notFor:
    'Acute kidney injury or markers that are still changing, dialysis, pregnancy and children. Cystatin C also moves with thyroid disease, steroids, smoking and inflammation.',
  population:
    'Adults of 18 years and over with stable creatinine and cystatin C, both measured with standardised methods.',
  references: ['inker2021ckdepi', 'kdigo2024ckd'],
  licence: formulaLicence,
  policy: ['The G category is read from the whole number, as laboratories report it.'],
  inputs: {
    age: adultAge('The equation was developed in adults of 18 and over.'),
    sex,
    creatinine,
    cystatin: number('Serum cystatin C', {
      units: onlyUnit('mg/L'),
      accept: [0.1, 10, 'Check the number: cystatin C is given in mg/L here.'],
      cautions: [{ above: 8, reason: 'above 8 mg/L. Check the number.' }],
    }),
  },
  bands: gfrBands,
  uncertainty: {
    text: 'Two markers bring the estimate closer to the measured rate than creatinine alone, but it remains an estimate.',
    reference: 'inker2021ckdepi',
  },
  compute: ({ age, sex, creatinine, cystatin }) => {
    const female = sex === 'female';
    const kappa = female ? 0.7 : 0.9;
    const alpha = female ? -0.219 : -0.144;
    const ratio = creatinine / kappa;
    const cystatinRatio = cystatin / 0.8;
    const value =
      135 *
      Math.min(ratio, 1) ** alpha *
      Math.max(ratio, 1) ** -0.544 *
      Math.min(cystatinRatio, 1) ** -0.323 *
      Math.max(cystatinRatio, 1) ** -0.778 *
      0.9961 ** age *
      (female ? 0.963 : 1);
    return {
      main: { label: 'eGFR', value, unit: 'mL/min/1.73 m²', decimals: 0 },
      steps: [
        `Creatinine ÷ κ = ${show(creatinine)} ÷ ${kappa} = ${show(ratio)} (κ and α for a ${sex})`,
        `Cystatin C ÷ 0.8 = ${show(cystatin)} ÷ 0.8 = ${show(cystatinRatio)}`,
        `135 × min(${show(ratio)}, 1)^${show(alpha)} × max(${show(ratio)}, 1)^−0.544 × min(${show(cystatinRatio)}, 1)^−0.323 × max(${show(cystatinRatio)}, 1)^−0.778 × 0.9961^${show(age)}${female ? ' × 0.963' : ''} = ${show(value)} mL/min/1.73 m²`,
      ],
    };
  },
});
