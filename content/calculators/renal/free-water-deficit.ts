import { choice, defineCalculator, formulaLicence, number, option } from '../define.ts';
import { show } from '../format.ts';
import { ionUnits, weightUnits } from '../units.ts';

const fractions = { 'child-or-man': 0.6, 'woman-or-old-man': 0.5, 'old-woman': 0.45 } as const;

/** Total body water × (Na ÷ 140 − 1), in litres. */
export const freeWaterDeficit = defineCalculator({
  id: 'free-water-deficit',
  title: 'Free water deficit',
  aliases: ['water deficit', 'hypernatraemia', 'hypernatremia', 'total body water'],
  specialty: 'renal',
  kind: 'formula',
  purpose: 'Estimates how much pure water is missing, from body weight and a raised sodium.',
  notFor:
    'Planning fluids by itself: it counts neither what is still being lost nor salt that is missing too, and says nothing about how fast sodium may fall.',
  population:
    'Adults and children with hypernatraemia; the share of water in the body is a rough guess by age and sex.',
  references: ['adrogue2000hypernatremia'],
  licence: formulaLicence,
  policy: [
    'A sodium of 140 mmol/L is taken as the target, as in the formula.',
    '“Elderly” is not defined by the source.',
  ],
  inputs: {
    sodium: number('Serum sodium', {
      units: ionUnits,
      accept: [
        140.1,
        220,
        'The formula applies to a raised sodium only: above 140 mmol/L, and no patient is expected above 220.',
      ],
      cautions: [{ above: 190, reason: 'above 190 mmol/L. Check the number.' }],
    }),
    weight: number('Body weight', {
      units: weightUnits,
      accept: [1, 400, 'No patient is expected outside these limits: check the number and the unit.'],
    }),
    body: choice('Share of water in the body', [
      option('child-or-man', 'Child, or man who is not elderly: 0.6'),
      option('woman-or-old-man', 'Woman who is not elderly, or elderly man: 0.5'),
      option('old-woman', 'Elderly woman: 0.45'),
    ]),
  },
  uncertainty: {
    text: 'The source gives round figures for the share of body water; the true share differs with age, sex and fat.',
    reference: 'adrogue2000hypernatremia',
  },
  compute: ({ sodium, weight, body }) => {
    const fraction = fractions[body];
    const water = fraction * weight;
    const value = water * (sodium / 140 - 1);
    return {
      main: { label: 'Free water deficit', value, unit: 'L', decimals: 1 },
      others: [{ label: 'Total body water assumed', value: water, unit: 'L', decimals: 1 }],
      steps: [
        `${fraction} × ${show(weight)} kg = ${show(water)} L of body water`,
        `${show(water)} × (${show(sodium)} ÷ 140 − 1) = ${show(value)} L`,
      ],
    };
  },
});
