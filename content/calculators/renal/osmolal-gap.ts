import { defineCalculator, formulaLicence, number } from '../define.ts';
import { show } from '../format.ts';
import { onlyUnit } from '../units.ts';
import { ethanolPolicy, osmolalityInputs, osmolalityOf } from './osmolality-parts.ts';

/** Measured minus calculated osmolality. */
export const osmolalGap = defineCalculator({
  id: 'osmolal-gap',
  title: 'Osmolal gap',
  aliases: ['osmolar gap', 'osmole gap', 'toxic alcohol', 'methanol', 'ethylene glycol'],
  specialty: 'renal',
  kind: 'formula',
  purpose:
    'Measured minus calculated osmolality: looks for dissolved substances that nobody measured, such as toxic alcohols.',
  notFor:
    'Ruling out methanol or ethylene glycol: late in the poisoning the gap is normal, and people start from very different gaps, negative ones among them.',
  population: 'Adults; measured by freezing-point depression, from the same sample as the other values.',
  references: ['smithline1976gaps', 'lynd2008osmole', 'purssell2001ethanol'],
  licence: formulaLicence,
  policy: [ethanolPolicy],
  inputs: {
    measured: number('Measured osmolality', {
      units: onlyUnit('mOsm/kg'),
      accept: [150, 700, 'No living patient is expected outside these limits: check the number.'],
      cautions: [{ above: 500, reason: 'above 500 mOsm/kg. Check the number.' }],
    }),
    ...osmolalityInputs,
  },
  uncertainty: {
    text: 'A cut-off of 10 mOsm/kg is the one most often used; it misses few poisonings but is exceeded for many other reasons, and should not be used alone.',
    reference: 'lynd2008osmole',
  },
  compute: (values) => {
    const { base, withEthanol, withEmpiricEthanol, steps } = osmolalityOf(values);
    const { measured, ethanol } = values;
    const gap = measured - withEthanol;
    const last = `${show(measured)} − ${show(withEthanol)} = ${show(gap)} mOsm/kg`;
    if (ethanol === undefined) {
      return {
        main: { label: 'Osmolal gap', value: gap, unit: 'mOsm/kg', decimals: 1 },
        steps: [...steps, last],
      };
    }
    return {
      main: { label: 'Osmolal gap beyond ethanol (÷ 4.6)', value: gap, unit: 'mOsm/kg', decimals: 1 },
      others: [
        {
          label: 'Beyond ethanol as Purssell measured it (÷ 3.7)',
          value: measured - withEmpiricEthanol,
          unit: 'mOsm/kg',
          decimals: 1,
        },
        { label: 'Ethanol not taken off', value: measured - base, unit: 'mOsm/kg', decimals: 1 },
      ],
      steps: [...steps, last],
    };
  },
});
