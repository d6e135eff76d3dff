import { defineCalculator, formulaLicence } from '../define.ts';
import { ethanolPolicy, osmolalityInputs, osmolalityOf } from './osmolality-parts.ts';

/** Calculated serum osmolality. */
export const osmolality = defineCalculator({
  id: 'osmolality',
  title: 'Serum osmolality, calculated',
  aliases: ['osmolarity', 'calculated osmolality', 'serum osm'],
  specialty: 'renal',
  kind: 'formula',
  purpose:
    'Estimates serum osmolality from sodium, glucose and urea, and from ethanol where it was measured.',
  notFor: 'Replacing an osmometer, and very high lipids or protein, which falsify sodium.',
  population: 'Adults and children: arithmetic, not fitted to a cohort.',
  references: ['smithline1976gaps', 'purssell2001ethanol', 'lynd2008osmole'],
  licence: formulaLicence,
  policy: [ethanolPolicy],
  inputs: osmolalityInputs,
  uncertainty: {
    text: 'How ethanol is counted changes the result: measured, it weighed a quarter more than its molar mass says (factor 1.25).',
    reference: 'purssell2001ethanol',
  },
  compute: (values) => {
    const { base, withEthanol, withEmpiricEthanol, steps } = osmolalityOf(values);
    if (values.ethanol === undefined) {
      return { main: { label: 'Calculated osmolality', value: base, unit: 'mOsm/kg', decimals: 0 }, steps };
    }
    return {
      main: {
        label: 'Calculated osmolality with ethanol (÷ 4.6)',
        value: withEthanol,
        unit: 'mOsm/kg',
        decimals: 0,
      },
      others: [
        {
          label: 'With ethanol as Purssell measured it (÷ 3.7)',
          value: withEmpiricEthanol,
          unit: 'mOsm/kg',
          decimals: 0,
        },
        { label: 'Without ethanol', value: base, unit: 'mOsm/kg', decimals: 0 },
      ],
      steps,
    };
  },
});
