import { albumin, sex, sodium } from '../inputs.ts';
import { defineCalculator, formulaLicence, number } from '../define.ts';
import { roundTo, show } from '../format.ts';
import { years } from '../units.ts';
import { bounded, boundedCreatinine, meldInputs, meldNotFor } from './meld-parts.ts';

/** MELD 3.0. The 1.33 points for female sex are added, never multiplied. */
export const meld3 = defineCalculator({
  id: 'meld-3',
  title: 'MELD 3.0',
  aliases: ['MELD3', 'MELD 3', 'MELD albumin'],
  specialty: 'gastroenterology',
  kind: 'score',
  purpose: 'The newest MELD: adds sex and albumin, because the older versions underrated the risk of women.',
  notFor: meldNotFor,
  population:
    'Candidates for a first liver transplant in the United States; used in allocation from the age of 12.',
  references: ['kim2021meld3'],
  licence: formulaLicence,
  policy: [
    'Limits: bilirubin and INR at least 1, creatinine 1 to 3 mg/dL (3 on dialysis), sodium 125 to 137 mmol/L, albumin 1.5 to 3.5 g/dL.',
    'At 12 to 17 years the 1.33 points are added for either sex, as allocation policy does.',
    'Rounded and kept within 6 to 40, as in allocation.',
  ],
  inputs: {
    age: number('Age at registration', {
      units: years,
      accept: [12, 120, 'MELD 3.0 is used from the age of 12.'],
    }),
    sex,
    ...meldInputs,
    sodium,
    albumin,
  },
  compute: (values) => {
    const bilirubin = bounded('Bilirubin', values.bilirubin, 1);
    const inr = bounded('INR', values.inr, 1);
    const creatinine = boundedCreatinine(values.creatinine, 3);
    const sodium = bounded('Sodium', values.sodium, 125, 137);
    const albumin = bounded('Albumin', values.albumin, 1.5, 3.5);
    const added = values.sex === 'female' || values.age < 18 ? 1.33 : 0;
    const lowSodium = 137 - sodium.value;
    const lowAlbumin = 3.5 - albumin.value;
    const [lnBilirubin, lnInr, lnCreatinine] = [
      Math.log(bilirubin.value),
      Math.log(inr.value),
      Math.log(creatinine.value),
    ];
    const raw =
      added +
      4.56 * lnBilirubin +
      0.82 * lowSodium -
      0.24 * lowSodium * lnBilirubin +
      9.09 * lnInr +
      11.14 * lnCreatinine +
      1.85 * lowAlbumin -
      1.83 * lowAlbumin * lnCreatinine +
      6;
    const score = Math.min(Math.max(roundTo(raw, 0), 6), 40);
    return {
      main: { label: 'MELD 3.0', value: score, unit: '', decimals: 0 },
      steps: [
        ...bilirubin.steps,
        ...inr.steps,
        ...creatinine.steps,
        ...sodium.steps,
        ...albumin.steps,
        `${added} + 4.56 × ln ${show(bilirubin.value)} + 0.82 × ${show(lowSodium)} − 0.24 × ${show(lowSodium)} × ln ${show(bilirubin.value)} + 9.09 × ln ${show(inr.value)} + 11.14 × ln ${show(creatinine.value)} + 1.85 × ${show(lowAlbumin)} − 1.83 × ${show(lowAlbumin)} × ln ${show(creatinine.value)} + 6 = ${show(raw)}`,
        `Here ${show(lowSodium)} = 137 − sodium and ${show(lowAlbumin)} = 3.5 − albumin`,
        `Rounded and kept within 6 to 40: ${show(score)}`,
      ],
    };
  },
});
