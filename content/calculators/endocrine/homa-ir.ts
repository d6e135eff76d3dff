import { defineCalculator, formulaLicence, number } from '../define.ts';
import { show } from '../format.ts';
import { glucoseUnits } from '../units.ts';

/** Fasting insulin (µIU/mL) × fasting glucose (mg/dL) ÷ 405; the same as glucose in mmol/L ÷ 22.5. */
export const homaIr = defineCalculator({
  id: 'homa-ir',
  title: 'HOMA-IR (insulin resistance)',
  aliases: ['HOMA', 'HOMA-IR', 'insulin resistance'],
  specialty: 'endocrine',
  kind: 'formula',
  purpose:
    'Estimates insulin resistance from one fasting sample of glucose and insulin; used in studies of groups.',
  notFor:
    'Diagnosing diabetes, people on insulin, samples that were not fasting, and following one person by small changes.',
  population: 'Adults, fasting, in a steady state.',
  references: ['matthews1985homa'],
  licence: formulaLicence,
  policy: [
    'The linear approximation, not the computer model (HOMA2).',
    'No bands: cut-offs depend on the population and the insulin assay.',
    'Insulin is taken in µIU/mL (the same as mIU/L). The factor to pmol/L depends on the assay, so ask the laboratory.',
  ],
  inputs: {
    glucose: number('Fasting glucose', {
      units: glucoseUnits,
      accept: [20, 600, 'Not a fasting value in a steady state: check the number and the unit.'],
      cautions: [
        {
          above: 250,
          reason: 'above 250 mg/dL (14 mmol/L): the estimate was not made for uncontrolled diabetes.',
        },
      ],
    }),
    insulin: number('Fasting insulin', {
      units: [
        { id: 'uiu-ml', label: 'µIU/mL' },
        { id: 'miu-l', label: 'mIU/L' },
      ],
      accept: [0.2, 300, 'Not a fasting value: check the number and the unit.'],
      cautions: [{ above: 100, reason: 'above 100 µIU/mL. Check the unit: it may be pmol/L.' }],
    }),
  },
  compute: ({ glucose, insulin }) => {
    const value = (insulin * glucose) / 405;
    return {
      main: { label: 'HOMA-IR', value, unit: '', decimals: 2 },
      steps: [`${show(insulin)} × ${show(glucose)} ÷ 405 = ${show(value)}`],
    };
  },
});
