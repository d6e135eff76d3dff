import { adultAge } from '../inputs.ts';
import { defineCalculator, formulaLicence, number } from '../define.ts';
import { show } from '../format.ts';
import { onlyUnit, plateletUnits } from '../units.ts';

const enzyme = (label: string) =>
  number(label, {
    units: onlyUnit('U/L'),
    accept: [1, 20_000, 'No living patient is expected outside these limits: check the number.'],
    cautions: [{ above: 500, reason: 'above 500 U/L: in acute hepatitis FIB-4 does not measure fibrosis.' }],
  });

/** Age × AST ÷ (platelets × √ALT); platelets in 10⁹/L. */
export const fib4 = defineCalculator({
  id: 'fib-4',
  title: 'FIB-4 (liver fibrosis)',
  aliases: ['FIB4', 'fibrosis-4', 'liver fibrosis', 'NAFLD', 'MASLD'],
  specialty: 'gastroenterology',
  kind: 'formula',
  purpose: 'Estimates how likely advanced liver fibrosis is, from age and three routine blood values.',
  notFor:
    'Acute hepatitis, children, low platelets from another cause. It does not replace imaging or biopsy where those decide.',
  population:
    'Derived in adults with HIV and hepatitis C together. The cut-offs are of that group; other liver diseases use others.',
  references: ['sterling2006develo'],
  licence: formulaLicence,
  policy: [
    'Only the cut-offs of the paper are shown (1.45 and 3.25). Those proposed later for fatty liver differ.',
  ],
  inputs: {
    age: adultAge('FIB-4 was derived in adults.'),
    ast: enzyme('AST'),
    alt: enzyme('ALT'),
    platelets: number('Platelets', {
      units: plateletUnits,
      accept: [1, 2500, 'No living patient is expected outside these limits: check the number and the unit.'],
      cautions: [{ above: 1000, reason: 'above 1000 × 10⁹/L. Check the unit.' }],
    }),
  },
  bands: [
    {
      range: '< 1.45',
      holds: (value) => value < 1.45,
      text: 'advanced fibrosis (Ishak 4 to 6) unlikely: negative predictive value 90%, sensitivity 70% in the paper.',
      reference: 'sterling2006develo',
    },
    {
      range: '1.45–3.25',
      holds: (value) => value >= 1.45 && value <= 3.25,
      text: 'undecided: the index does not tell.',
      reference: 'sterling2006develo',
    },
    {
      range: '> 3.25',
      holds: (value) => value > 3.25,
      text: 'advanced fibrosis more likely: positive predictive value 65%, specificity 97% in the paper.',
      reference: 'sterling2006develo',
    },
  ],
  uncertainty: {
    text: 'Outside 1.45 to 3.25 the index placed 87% of people correctly in the paper; predictive values change with how common fibrosis is.',
    reference: 'sterling2006develo',
  },
  compute: ({ age, ast, alt, platelets }) => {
    const value = (age * ast) / (platelets * Math.sqrt(alt));
    return {
      main: { label: 'FIB-4', value, unit: '', decimals: 2 },
      steps: [`${show(age)} × ${show(ast)} ÷ (${show(platelets)} × √${show(alt)}) = ${show(value)}`],
    };
  },
});
