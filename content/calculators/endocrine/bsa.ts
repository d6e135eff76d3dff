import { height } from '../inputs.ts';
import { defineCalculator, formulaLicence, number } from '../define.ts';
import { show } from '../format.ts';
import { weightUnits } from '../units.ts';

/** Body surface area by Mosteller and by Du Bois. Height in cm, weight in kg. */
export const bsa = defineCalculator({
  id: 'bsa',
  title: 'Body surface area',
  aliases: ['BSA', 'Mosteller', 'Du Bois', 'DuBois'],
  specialty: 'endocrine',
  kind: 'formula',
  purpose: 'Estimates the surface of the body from height and weight, by which some measurements are scaled.',
  notFor: 'Working out a dose here: this screen gives none. Extremes of build, where formulas part ways.',
  population: 'Mosteller simplified an earlier formula; Du Bois measured nine people.',
  references: ['mosteller1987simpli', 'dubois1916'],
  licence: formulaLicence,
  policy: ['Both formulas are shown.'],
  inputs: {
    height,
    weight: number('Body weight', {
      units: weightUnits,
      accept: [1, 400, 'No patient is expected outside these limits: check the number and the unit.'],
      cautions: [{ above: 250, reason: 'above 250 kg. Check the unit.' }],
    }),
  },
  compute: ({ height, weight }) => {
    const mosteller = Math.sqrt((height * weight) / 3600);
    const duBois = 0.007184 * weight ** 0.425 * height ** 0.725;
    return {
      main: { label: 'Body surface (Mosteller)', value: mosteller, unit: 'm²', decimals: 2 },
      others: [{ label: 'Body surface (Du Bois)', value: duBois, unit: 'm²', decimals: 2 }],
      steps: [
        `√(${show(height)} × ${show(weight)} ÷ 3600) = ${show(mosteller)} m²`,
        `0.007184 × ${show(weight)}^0.425 × ${show(height)}^0.725 = ${show(duBois)} m²`,
      ],
    };
  },
});
