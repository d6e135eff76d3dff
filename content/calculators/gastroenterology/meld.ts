import { defineCalculator, formulaLicence } from '../define.ts';
import { roundTo, show } from '../format.ts';
import { bounded, boundedCreatinine, meldInputs, meldNotFor, meldPopulation } from './meld-parts.ts';

/** MELD as the United States used it until 2016. Bilirubin and creatinine in mg/dL. */
export const meld = defineCalculator({
  id: 'meld',
  title: 'MELD (original)',
  aliases: ['MELD', 'model for end-stage liver disease', 'cirrhosis score'],
  specialty: 'gastroenterology',
  kind: 'score',
  purpose:
    'Grades the severity of end-stage liver disease: the higher, the greater the risk of dying within three months.',
  notFor: `${meldNotFor} Newer versions (MELD-Na, MELD 3.0) have replaced it in allocation.`,
  population: meldPopulation,
  references: ['kamath2001amodel'],
  licence: formulaLicence,
  policy: [
    'The form used for allocation: values below 1 count as 1, creatinine above 4 mg/dL as 4, the result rounded and kept within 6 to 40.',
    'The paper’s term for the cause of the disease is left out, as in that form.',
    'No bands: risk by score differs between cohorts.',
  ],
  inputs: meldInputs,
  compute: (values) => {
    const bilirubin = bounded('Bilirubin', values.bilirubin, 1);
    const inr = bounded('INR', values.inr, 1);
    const creatinine = boundedCreatinine(values.creatinine, 4);
    const raw =
      3.78 * Math.log(bilirubin.value) +
      11.2 * Math.log(inr.value) +
      9.57 * Math.log(creatinine.value) +
      6.43;
    const score = Math.min(Math.max(roundTo(raw, 0), 6), 40);
    return {
      main: { label: 'MELD', value: score, unit: '', decimals: 0 },
      steps: [
        ...bilirubin.steps,
        ...inr.steps,
        ...creatinine.steps,
        `3.78 × ln ${show(bilirubin.value)} + 11.2 × ln ${show(inr.value)} + 9.57 × ln ${show(creatinine.value)} + 6.43 = ${show(raw)}`,
        `Rounded and kept within 6 to 40: ${show(score)}`,
      ],
    };
  },
});
