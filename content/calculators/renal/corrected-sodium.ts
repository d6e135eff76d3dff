import { sodium } from '../inputs.ts';
import { defineCalculator, formulaLicence, number } from '../define.ts';
import { show } from '../format.ts';
import { glucoseUnits } from '../units.ts';

/** The sodium to be expected once glucose is normal. Glucose in mg/dL. */
export const correctedSodium = defineCalculator({
  id: 'corrected-sodium',
  title: 'Sodium corrected for hyperglycaemia',
  aliases: ['corrected sodium', 'Katz', 'Hillier', 'DKA sodium', 'HHS sodium'],
  specialty: 'renal',
  kind: 'formula',
  purpose:
    'Estimates what sodium would be if glucose were 100 mg/dL (5.6 mmol/L): glucose draws water out of the cells and dilutes it.',
  notFor: 'Normal or low glucose, or a measured sodium falsified by very high lipids or protein.',
  population: 'Katz reasoned from osmotic balance; Hillier measured six healthy adults made hyperglycaemic.',
  references: ['katz1973', 'hillier1999'],
  licence: formulaLicence,
  policy: ['Both published factors are shown; neither is chosen silently.'],
  inputs: {
    sodium,
    glucose: number('Glucose', {
      units: glucoseUnits,
      accept: [
        100,
        2500,
        'There is nothing to correct at or below 100 mg/dL (5.6 mmol/L), and no patient is expected above 2500 mg/dL.',
      ],
      cautions: [
        {
          above: 400,
          reason:
            'above 400 mg/dL (22 mmol/L) sodium fell more steeply in Hillier’s volunteers than either factor says.',
        },
      ],
    }),
  },
  uncertainty: {
    text: 'The true fall of sodium is not a straight line: about 1.6 up to a glucose of 400 mg/dL, and about 4 mmol/L per 100 mg/dL above it.',
    reference: 'hillier1999',
  },
  compute: ({ sodium, glucose }) => {
    const excess = (glucose - 100) / 100;
    const katz = sodium + 1.6 * excess;
    const hillier = sodium + 2.4 * excess;
    const step = (factor: number, value: number) =>
      `${show(sodium)} + ${factor} × (${show(glucose)} − 100) ÷ 100 = ${show(value)} mmol/L`;
    return {
      main: { label: 'Corrected sodium (Katz, factor 1.6)', value: katz, unit: 'mmol/L', decimals: 1 },
      others: [
        { label: 'Corrected sodium (Hillier, factor 2.4)', value: hillier, unit: 'mmol/L', decimals: 1 },
      ],
      steps: [step(1.6, katz), step(2.4, hillier)],
    };
  },
});
