import { defineCalculator, formulaLicence, number } from '../define.ts';
import { show } from '../format.ts';
import { percent, weightUnits } from '../units.ts';

/** 4 mL × kg × % of body surface burnt, over 24 hours from the burn; half of it in the first 8. */
export const parkland = defineCalculator({
  id: 'parkland',
  title: 'Parkland formula (burn fluid estimate)',
  aliases: ['Parkland', 'Baxter', 'burn fluids', 'burns resuscitation'],
  specialty: 'emergency',
  kind: 'formula',
  purpose:
    'Shows what the Parkland formula gives for the first 24 hours after a large burn, as a starting point for discussion.',
  notFor:
    'An order. Not for children without a protocol of their own, electrical burns, inhalation injury or late arrival. Fluid is guided by the patient, not by a formula.',
  population: 'Adults with large burns.',
  references: ['baxter1968'],
  licence: formulaLicence,
  policy: [
    'The hours count from the burn, not from arrival.',
    'The familiar form (4 mL, half in 8 hours) is derived from the paper, which is reported to describe a schedule in two phases. A clinician should check it against local protocol.',
    'Protocols use from 2 to 4 mL: both ends are shown.',
  ],
  inputs: {
    weight: number('Body weight', {
      units: weightUnits,
      accept: [3, 300, 'No patient is expected outside these limits: check the number and the unit.'],
      cautions: [{ below: 40, reason: 'below 40 kg: children need a protocol of their own.' }],
    }),
    surface: number('Body surface burnt', {
      units: percent,
      accept: [1, 100, 'Between 1 and 100% of the body surface.'],
      help: 'Partial and full thickness only; reddened skin does not count.',
    }),
  },
  compute: ({ weight, surface }) => {
    const total = 4 * weight * surface;
    const low = 2 * weight * surface;
    const volume = (label: string, value: number) => ({ label, value, unit: 'mL', decimals: 0 });
    return {
      main: volume('First 24 hours from the burn, at 4 mL', total),
      others: [
        volume('Of it in the first 8 hours from the burn', total / 2),
        volume('Of it in the next 16 hours', total / 2),
        volume('First 24 hours at 2 mL', low),
      ],
      steps: [
        `4 mL × ${show(weight)} kg × ${show(surface)}% = ${show(total)} mL`,
        `${show(total)} ÷ 2 = ${show(total / 2)} mL in 8 hours, and the same again in 16`,
        `2 mL × ${show(weight)} kg × ${show(surface)}% = ${show(low)} mL`,
      ],
    };
  },
});
