import { arterialCarbonDioxide } from '../inputs.ts';
import { choice, defineCalculator, formulaLicence, number, option, when } from '../define.ts';
import { show, tidy } from '../format.ts';
import { ionUnits } from '../units.ts';

const kilopascals = (value: number) => ({ value: value * 0.133322387415, unit: 'kPa', decimals: 1 });

/** The PaCO₂ that a pure metabolic acidosis calls for: 1.5 × HCO₃ + 8 ± 2 mmHg. */
export const winters = defineCalculator({
  id: 'winters',
  title: 'Expected PaCO₂ in metabolic acidosis (Winters)',
  aliases: ['Winters formula', "Winter's formula", 'respiratory compensation', 'expected pCO2'],
  specialty: 'renal',
  kind: 'formula',
  purpose:
    'Gives the PaCO₂ that breathing should reach in a metabolic acidosis, to find a second, respiratory disorder.',
  notFor:
    'Anything but metabolic acidosis; the first hours, before breathing has settled; a ventilated patient whose rate is set.',
  population: '60 patients with untreated, uncomplicated metabolic acidosis.',
  references: ['albert1967winters'],
  licence: formulaLicence,
  policy: ['The rounded bedside form is used; the paper gives a regression line with more digits.'],
  inputs: {
    bicarbonate: number('Bicarbonate', {
      units: ionUnits,
      accept: [1, 23.9, 'The rule holds in metabolic acidosis only, where bicarbonate is below 24 mmol/L.'],
    }),
    compare: choice('Compare with a measured PaCO₂?', [option('yes', 'Yes'), option('no', 'No')]),
    measured: when('compare', ['yes'], arterialCarbonDioxide),
  },
  uncertainty: {
    text: 'The paper found narrow 95% limits around its line in untreated, uncomplicated acidosis; the bedside rule writes them as ± 2 mmHg.',
    reference: 'albert1967winters',
  },
  compute: ({ bicarbonate, measured }) => {
    const value = tidy(1.5 * bicarbonate + 8);
    const [low, high] = [tidy(value - 2), tidy(value + 2)];
    return {
      main: { label: 'Expected PaCO₂', value, unit: 'mmHg', decimals: 1, also: [kilopascals(value)] },
      others: [
        { label: 'Lower limit', value: low, unit: 'mmHg', decimals: 1, also: [kilopascals(low)] },
        { label: 'Upper limit', value: high, unit: 'mmHg', decimals: 1, also: [kilopascals(high)] },
      ],
      steps: [
        `1.5 × ${show(bicarbonate)} + 8 = ${show(value)} mmHg`,
        `${show(value)} ± 2 = ${show(low)} to ${show(high)} mmHg`,
      ],
      findings:
        measured === undefined
          ? []
          : [{ text: compared(measured, low, high), reference: 'albert1967winters' }],
    };
  },
});

function compared(measured: number, low: number, high: number): string {
  if (measured < low)
    return 'The measured PaCO₂ is below the expected range: more is breathed off than the acidosis explains.';
  if (measured > high)
    return 'The measured PaCO₂ is above the expected range: less is breathed off than the acidosis calls for.';
  return 'The measured PaCO₂ lies in the expected range for a metabolic acidosis alone.';
}
