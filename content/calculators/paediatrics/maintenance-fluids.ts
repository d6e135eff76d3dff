import { defineCalculator, formulaLicence, number, problem, problemsWhere, yesNo } from '../define.ts';
import { show } from '../format.ts';
import { weightUnits } from '../units.ts';

/** Weight in each of the three brackets: up to 10 kg, the next 10, the rest. */
const brackets = (weight: number) =>
  [Math.min(weight, 10), Math.min(Math.max(weight - 10, 0), 10), Math.max(weight - 20, 0)] as const;

/** Holliday and Segar's water need by weight, and the 4-2-1 rule an hour. */
export const maintenanceFluids = defineCalculator({
  id: 'maintenance-fluids',
  title: 'Maintenance water by weight (4-2-1 rule)',
  aliases: ['Holliday-Segar', '4-2-1', '100-50-20', 'maintenance fluid'],
  specialty: 'paediatrics',
  kind: 'formula',
  purpose: 'Shows the water a well child would need by weight, as Holliday and Segar estimated it.',
  notFor:
    'An order. Not for newborns, shock, dehydration, kidney, heart or brain disease; it counts no losses, and says nothing about what the fluid must contain.',
  population:
    'Children beyond the newborn period; worked out from the energy needs of hospital patients in the 1950s.',
  references: ['holliday1957', 'feld2018fluids'],
  licence: formulaLicence,
  policy: [
    '4-2-1 is the hourly shorthand of the daily 100-50-20: the two are close, not equal, and both are shown.',
    'The fluid of the 1957 paper was hypotonic. The American guideline of 2018 for 28 days to 18 years recommends isotonic maintenance fluid.',
  ],
  inputs: {
    newborn: yesNo('Younger than 28 days'),
    weight: number('Body weight', {
      units: weightUnits,
      accept: [
        3,
        150,
        'Outside what is expected of a child beyond the newborn period: check the number and the unit.',
      ],
      cautions: [
        {
          above: 60,
          reason:
            'above 60 kg the rule gives more than 100 mL/h; it has no ceiling of its own, but guidance usually sets one.',
        },
      ],
    }),
  },
  refuses: ({ newborn }) =>
    problemsWhere([
      newborn,
      problem(
        ['newborn'],
        'In the first 28 days the need changes from day to day: this rule does not apply.',
      ),
    ]),
  compute: ({ weight }) => {
    const [first, second, rest] = brackets(weight);
    const hourly = 4 * first + 2 * second + rest;
    const daily = 100 * first + 50 * second + 20 * rest;
    return {
      main: { label: 'Water per hour (4-2-1)', value: hourly, unit: 'mL/h', decimals: 0 },
      others: [{ label: 'Water per day (100-50-20)', value: daily, unit: 'mL/day', decimals: 0 }],
      steps: [
        `4 × ${show(first)} kg + 2 × ${show(second)} kg + 1 × ${show(rest)} kg = ${show(hourly)} mL/h`,
        `100 × ${show(first)} kg + 50 × ${show(second)} kg + 20 × ${show(rest)} kg = ${show(daily)} mL/day`,
      ],
    };
  },
});
