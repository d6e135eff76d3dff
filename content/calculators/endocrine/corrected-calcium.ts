import { albumin, plausible } from '../inputs.ts';
import { defineCalculator, formulaLicence, number } from '../define.ts';
import { show, showSigned } from '../format.ts';
import { calciumUnits } from '../units.ts';

const inMillimoles = (value: number) => [{ value: value / 4.008, unit: 'mmol/L', decimals: 2 }];

/** Total calcium as if albumin were 4 g/dL. Calcium in mg/dL, albumin in g/dL. */
export const correctedCalcium = defineCalculator({
  id: 'corrected-calcium',
  title: 'Calcium corrected for albumin',
  aliases: ['adjusted calcium', 'corrected calcium', 'Payne', 'hypercalcaemia', 'hypocalcaemia'],
  specialty: 'endocrine',
  kind: 'formula',
  purpose: 'Estimates the total calcium that would be measured if albumin were 4 g/dL (40 g/L).',
  notFor:
    'Critical illness, kidney failure, myeloma and acid-base disorders, where ionised calcium is measured instead.',
  population: 'Payne: 200 consecutive samples sent for liver tests to one British laboratory.',
  references: ['payne1973interp'],
  licence: formulaLicence,
  policy: [
    'Two rules are shown. The everyday one adds 0.8 mg/dL per g/dL of albumin (0.02 mmol/L per g/L); it is often ascribed to Payne, whose own equation has a factor of 1.',
    'Laboratories with an equation of their own are to be preferred.',
  ],
  inputs: {
    calcium: number('Total calcium', {
      units: calciumUnits,
      accept: [2, 30, plausible],
      cautions: [
        { below: 4, reason: 'below 4 mg/dL (1 mmol/L). Check the unit.' },
        { above: 20, reason: 'above 20 mg/dL (5 mmol/L). Check the unit.' },
      ],
    }),
    albumin,
  },
  uncertainty: {
    text: 'The rule rests on a straight line through the samples of one laboratory (r = 0.867 with albumin); how much calcium albumin binds differs between people.',
    reference: 'payne1973interp',
  },
  compute: ({ calcium, albumin }) => {
    const everyday = calcium + 0.8 * (4 - albumin);
    const payne = calcium - albumin + 4;
    return {
      main: {
        label: 'Corrected calcium (factor 0.8)',
        value: everyday,
        unit: 'mg/dL',
        decimals: 1,
        also: inMillimoles(everyday),
      },
      others: [
        {
          label: 'Payne’s own equation (factor 1)',
          value: payne,
          unit: 'mg/dL',
          decimals: 1,
          also: inMillimoles(payne),
        },
      ],
      steps: [
        `${show(calcium)} + 0.8 × (4 − ${show(albumin)}) = ${show(everyday)} mg/dL`,
        `${show(calcium)} − ${show(albumin)} + 4 = ${showSigned(payne)} mg/dL`,
      ],
    };
  },
});
