import { diastolic, systolic } from '../inputs.ts';
import { defineCalculator, formulaLicence, problem, problemsWhere } from '../define.ts';
import { show } from '../format.ts';

/** (Systolic + 2 × diastolic) ÷ 3. */
export const meanArterialPressure = defineCalculator({
  id: 'mean-arterial-pressure',
  title: 'Mean arterial pressure',
  aliases: ['MAP', 'mean blood pressure'],
  specialty: 'emergency',
  kind: 'formula',
  purpose: 'Estimates the mean arterial pressure from a cuff measurement.',
  notFor: 'Fast heart rates, irregular rhythms and shock, where an arterial line tells the truth.',
  population: 'Adults at ordinary heart rates.',
  references: ['razminia2004map'],
  licence: formulaLicence,
  policy: ['The traditional formula, which weighs diastole twice.'],
  inputs: { systolic: systolic(), diastolic },
  refuses: ({ systolic, diastolic }) =>
    problemsWhere([
      systolic <= diastolic,
      problem(
        ['systolic', 'diastolic'],
        'Systolic pressure must be higher than diastolic: check the two numbers.',
      ),
    ]),
  uncertainty: {
    text: 'The formula takes no account of heart rate: at faster rates systole fills more of the beat and the true mean is higher.',
    reference: 'razminia2004map',
  },
  compute: ({ systolic, diastolic }) => {
    const value = (systolic + 2 * diastolic) / 3;
    return {
      main: { label: 'Mean arterial pressure', value, unit: 'mmHg', decimals: 0 },
      steps: [`(${show(systolic)} + 2 × ${show(diastolic)}) ÷ 3 = ${show(value)} mmHg`],
    };
  },
});
