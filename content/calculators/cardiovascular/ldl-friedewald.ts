import { plausible } from '../inputs.ts';
import { defineCalculator, formulaLicence, number, problem, problemsWhere } from '../define.ts';
import { show } from '../format.ts';
import { cholesterolUnits, triglycerideUnits } from '../units.ts';

/** LDL cholesterol by Friedewald: total − HDL − triglycerides ÷ 5, in mg/dL. */
export const ldlFriedewald = defineCalculator({
  id: 'ldl-friedewald',
  title: 'LDL cholesterol (Friedewald)',
  aliases: ['LDL', 'Friedewald', 'LDL-C', 'cholesterol'],
  specialty: 'cardiovascular',
  kind: 'formula',
  purpose: 'Estimates LDL cholesterol from total cholesterol, HDL cholesterol and triglycerides.',
  notFor:
    'Triglycerides of 400 mg/dL (4.5 mmol/L) or more, dysbetalipoproteinaemia, and very low LDL, where it reads too low.',
  population: 'Fasting samples of adults; checked in the paper against the ultracentrifuge.',
  references: ['friedewald1972'],
  licence: formulaLicence,
  policy: ['Worked in mg/dL. In mmol/L the same rule is close to triglycerides ÷ 2.2.'],
  inputs: {
    total: number('Total cholesterol', { units: cholesterolUnits, accept: [30, 1500, plausible] }),
    hdl: number('HDL cholesterol', { units: cholesterolUnits, accept: [3, 200, plausible] }),
    triglycerides: number('Triglycerides', {
      units: triglycerideUnits,
      accept: [10, 399.99, 'The equation does not hold at triglycerides of 400 mg/dL (4.5 mmol/L) or more.'],
    }),
  },
  refuses: ({ total, hdl, triglycerides }) =>
    problemsWhere([
      total - hdl - triglycerides / 5 <= 0,
      problem(
        ['total', 'hdl', 'triglycerides'],
        'These three give an LDL of zero or less, which cannot be: check the numbers and the units.',
      ),
    ]),
  compute: ({ total, hdl, triglycerides }) => {
    const value = total - hdl - triglycerides / 5;
    return {
      main: {
        label: 'LDL cholesterol',
        value,
        unit: 'mg/dL',
        decimals: 0,
        also: [{ value: value / 38.67, unit: 'mmol/L', decimals: 1 }],
      },
      steps: [`${show(total)} − ${show(hdl)} − ${show(triglycerides)} ÷ 5 = ${show(value)} mg/dL`],
    };
  },
});
