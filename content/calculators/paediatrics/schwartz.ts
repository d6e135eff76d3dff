import { defineCalculator, formulaLicence, number } from '../define.ts';
import { show } from '../format.ts';
import { creatinineUnits, heightUnits, years } from '../units.ts';

/** The bedside equation of Schwartz 2009. Height in cm, creatinine in mg/dL. */
export const schwartz = defineCalculator({
  id: 'schwartz',
  title: 'eGFR in children (bedside Schwartz)',
  aliases: ['Schwartz', 'paediatric eGFR', 'CKiD', 'bedside CKiD'],
  specialty: 'paediatrics',
  kind: 'formula',
  purpose:
    'Estimates the glomerular filtration rate of a child with kidney disease from height and creatinine.',
  notFor:
    'Children without kidney disease, acute kidney injury, dialysis, infants below one year, and adults.',
  population:
    '349 children with chronic kidney disease, aged 1 to 16 years; creatinine by an enzymatic method.',
  references: ['schwartz2009'],
  licence: formulaLicence,
  policy: ['Age is asked only to keep to the range the equation was derived in.'],
  inputs: {
    age: number('Age', {
      units: years,
      accept: [1, 16, 'The equation was derived in children of 1 to 16 years.'],
    }),
    height: number('Height', {
      units: heightUnits,
      accept: [50, 210, 'Outside what is expected at 1 to 16 years: check the number and the unit.'],
    }),
    creatinine: number('Serum creatinine', {
      units: creatinineUnits,
      accept: [0.1, 20, 'No child is expected outside these limits: check the number and the unit.'],
      cautions: [{ above: 8, reason: 'above 8 mg/dL (707 µmol/L). Check the unit.' }],
    }),
  },
  uncertainty: {
    text: 'Half of the children it was derived from had a measured rate between 32 and 52 mL/min/1.73 m². The authors ask for further study before it is used at higher rates.',
    reference: 'schwartz2009',
  },
  compute: ({ height, creatinine }) => {
    const value = (0.413 * height) / creatinine;
    return {
      main: { label: 'eGFR', value, unit: 'mL/min/1.73 m²', decimals: 0 },
      steps: [`0.413 × ${show(height)} cm ÷ ${show(creatinine)} = ${show(value)} mL/min/1.73 m²`],
    };
  },
});
