import { sex } from '../inputs.ts';
import { defineCalculator, formulaLicence } from '../define.ts';
import { devine, devineHeight, devinePolicy, devineStep } from './devine.ts';

/** Devine's ideal body weight. */
export const idealBodyWeight = defineCalculator({
  id: 'ideal-body-weight',
  title: 'Ideal body weight (Devine)',
  aliases: ['IBW', 'ideal weight', 'predicted body weight', 'Devine'],
  specialty: 'endocrine',
  kind: 'formula',
  purpose: 'Gives the “ideal” weight for a height, as used in formulas that would be misled by fat.',
  notFor: 'A target for anyone’s weight; children; amputations.',
  population: 'A rule of thumb for adults from a paper on gentamicin, not fitted to measurements.',
  references: ['devine1974', 'pai2000theori'],
  licence: formulaLicence,
  policy: [devinePolicy],
  inputs: { sex, height: devineHeight },
  compute: ({ sex, height }) => ({
    main: { label: 'Ideal body weight', value: devine(sex, height), unit: 'kg', decimals: 1 },
    steps: [devineStep(sex, height)],
  }),
});
