import { arterialCarbonDioxide, arterialOxygen } from '../inputs.ts';
import { defineCalculator, formulaLicence, number, problem, problemsWhere } from '../define.ts';
import { show, tidy } from '../format.ts';
import { oxygenFractionUnits, pressureUnits, years } from '../units.ts';

const inKilopascals = (value: number) => [{ value: value * 0.133322387415, unit: 'kPa', decimals: 1 }];

/** Alveolar minus arterial oxygen pressure. Water vapour 47 mmHg, respiratory quotient 0.8. */
export const aAGradient = defineCalculator({
  id: 'a-a-gradient',
  title: 'Alveolar-arterial oxygen gradient',
  aliases: ['A-a gradient', 'A-a difference', 'alveolar gas equation', 'PAO2'],
  specialty: 'respiratory',
  kind: 'formula',
  purpose:
    'Tells hypoxaemia from breathing too little (normal gradient) from hypoxaemia of the lung itself (raised gradient).',
  notFor:
    'Unknown oxygen fractions, as with nasal cannulae; and comparing gradients at different oxygen fractions.',
  population: 'Physiology, not a cohort. The rule for age holds for breathing room air.',
  references: ['msd_aagradient', 'cornell_aagradient'],
  licence: formulaLicence,
  policy: [
    'Barometric pressure is asked for, because it falls with altitude; 760 mmHg is sea level.',
    'The expected gradient, age ÷ 4 + 4, is a rule of thumb without a known primary source.',
  ],
  inputs: {
    fio2: number('Oxygen fraction breathed (FiO₂)', {
      units: oxygenFractionUnits,
      accept: [0.21, 1, 'Room air is 0.21 (21%) and pure oxygen 1 (100%).'],
    }),
    barometric: number('Barometric pressure', {
      units: pressureUnits,
      accept: [230, 820, 'From the top of Everest to below sea level: check the number and the unit.'],
      cautions: [{ below: 500, reason: 'below 500 mmHg, as above 3300 m. Check the number.' }],
      suggested: 760,
    }),
    paco2: arterialCarbonDioxide,
    pao2: arterialOxygen,
    age: number('Age', { units: years, accept: [0, 120, 'Check the number.'] }),
  },
  refuses: ({ fio2, barometric, paco2 }) =>
    problemsWhere([
      fio2 * (barometric - 47) - paco2 / 0.8 <= 0,
      problem(
        ['fio2', 'barometric', 'paco2'],
        'These give no oxygen in the alveoli, which cannot be: check the numbers and the units.',
      ),
    ]),
  warns: ({ fio2, barometric, paco2, pao2 }) =>
    problemsWhere([
      fio2 * (barometric - 47) - paco2 / 0.8 - pao2 < 0,
      problem(
        ['fio2', 'pao2'],
        'The gradient is negative, which cannot be in steady state: check the oxygen fraction and the pressures.',
      ),
    ]),
  compute: ({ fio2, barometric, paco2, pao2, age }) => {
    const alveolar = fio2 * (barometric - 47) - paco2 / 0.8;
    const gradient = tidy(alveolar - pao2);
    const expected = age / 4 + 4;
    const roomAir = fio2 < 0.215;
    return {
      main: {
        label: 'A-a gradient',
        value: gradient,
        unit: 'mmHg',
        decimals: 0,
        also: inKilopascals(gradient),
      },
      others: [
        {
          label: 'Alveolar oxygen (PAO₂)',
          value: alveolar,
          unit: 'mmHg',
          decimals: 0,
          also: inKilopascals(alveolar),
        },
        {
          label: 'Expected for age on room air',
          value: expected,
          unit: 'mmHg',
          decimals: 0,
          also: inKilopascals(expected),
        },
      ],
      steps: [
        `PAO₂ = ${show(fio2)} × (${show(barometric)} − 47) − ${show(paco2)} ÷ 0.8 = ${show(alveolar)} mmHg`,
        `${show(alveolar)} − ${show(pao2)} = ${show(gradient)} mmHg`,
        `Expected: ${show(age)} ÷ 4 + 4 = ${show(expected)} mmHg`,
      ],
      findings: [
        {
          text: !roomAir
            ? 'On added oxygen the gradient rises by itself: the rule for age does not apply.'
            : gradient > expected
              ? 'Above the value expected for this age on room air.'
              : 'Not above the value expected for this age on room air.',
          reference: roomAir ? 'cornell_aagradient' : 'msd_aagradient',
        },
      ],
    };
  },
});
