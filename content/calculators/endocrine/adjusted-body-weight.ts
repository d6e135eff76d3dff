import { adultWeight, sex } from '../inputs.ts';
import { defineCalculator, formulaLicence, problem, problemsWhere } from '../define.ts';
import { show } from '../format.ts';
import { devine, devineHeight, devinePolicy, devineStep } from './devine.ts';

/** Ideal weight + 0.4 × (actual − ideal). */
export const adjustedBodyWeight = defineCalculator({
  id: 'adjusted-body-weight',
  title: 'Adjusted body weight',
  aliases: ['AdjBW', 'ABW', 'dosing weight', 'obesity weight'],
  specialty: 'endocrine',
  kind: 'formula',
  purpose:
    'Gives a weight between the ideal and the actual one, used in kidney function formulas for people with obesity.',
  notFor:
    'People below their ideal weight, children, and as a weight for every drug: which weight fits differs from drug to drug.',
  population: 'Adults with obesity.',
  references: ['winter2012weights', 'devine1974'],
  licence: formulaLicence,
  policy: ['The factor is 0.4; others are in use.', devinePolicy],
  inputs: { sex, height: devineHeight, weight: adultWeight },
  warns: ({ sex, height, weight }) =>
    problemsWhere([
      weight < devine(sex, height),
      problem(['weight'], 'The actual weight is below the ideal one: the adjustment was not made for that.'),
    ]),
  compute: ({ sex, height, weight }) => {
    const ideal = devine(sex, height);
    const value = ideal + 0.4 * (weight - ideal);
    return {
      main: { label: 'Adjusted body weight', value, unit: 'kg', decimals: 1 },
      others: [{ label: 'Ideal body weight (Devine)', value: ideal, unit: 'kg', decimals: 1 }],
      steps: [
        devineStep(sex, height),
        `${show(ideal)} + 0.4 × (${show(weight)} − ${show(ideal)}) = ${show(value)} kg`,
      ],
    };
  },
});
