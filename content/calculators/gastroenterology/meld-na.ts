import { sodium } from '../inputs.ts';
import { defineCalculator, formulaLicence } from '../define.ts';
import { roundTo, show } from '../format.ts';
import { bounded, boundedCreatinine, meldInputs, meldNotFor, meldPopulation } from './meld-parts.ts';

/** MELD-Na as the United States used it from 2016 to 2023. */
export const meldNa = defineCalculator({
  id: 'meld-na',
  title: 'MELD-Na (2016)',
  aliases: ['MELD sodium', 'MELDNa', 'UNOS MELD'],
  specialty: 'gastroenterology',
  kind: 'score',
  purpose: 'MELD with serum sodium: a low sodium adds to the risk of dying on the waiting list.',
  notFor: meldNotFor,
  population: meldPopulation,
  references: ['optn2015meldna', 'kim2008meldna'],
  licence: formulaLicence,
  policy: [
    'The allocation formula of 2016. Kim 2008, which showed that sodium matters, has another equation.',
    'Rounding as the policy says: the MELD part to the tenth before it is multiplied by 10, then the total to a whole number from 6 to 40.',
    'Sodium counts as 125 to 137 mmol/L. It is added only when the MELD part is above 11.',
  ],
  inputs: { ...meldInputs, sodium },
  compute: (values) => {
    const bilirubin = bounded('Bilirubin', values.bilirubin, 1);
    const inr = bounded('INR', values.inr, 1);
    const creatinine = boundedCreatinine(values.creatinine, 4);
    const sodium = bounded('Sodium', values.sodium, 125, 137);
    const raw =
      0.957 * Math.log(creatinine.value) +
      0.378 * Math.log(bilirubin.value) +
      1.12 * Math.log(inr.value) +
      0.643;
    const initial = roundTo(roundTo(raw, 1) * 10, 0);
    const below = 137 - sodium.value;
    const total = initial > 11 ? initial + 1.32 * below - 0.033 * initial * below : initial;
    const score = Math.min(Math.max(roundTo(total, 0), 6), 40);
    return {
      main: { label: 'MELD-Na', value: score, unit: '', decimals: 0 },
      others: [{ label: 'MELD without sodium', value: initial, unit: '', decimals: 0 }],
      steps: [
        ...bilirubin.steps,
        ...inr.steps,
        ...creatinine.steps,
        ...sodium.steps,
        `0.957 × ln ${show(creatinine.value)} + 0.378 × ln ${show(bilirubin.value)} + 1.12 × ln ${show(inr.value)} + 0.643 = ${show(raw)}, to the tenth and × 10 = ${show(initial)}`,
        initial > 11
          ? `${show(initial)} + 1.32 × (137 − ${show(sodium.value)}) − 0.033 × ${show(initial)} × (137 − ${show(sodium.value)}) = ${show(total)}`
          : `Not above 11: sodium is not added`,
        `Rounded and kept within 6 to 40: ${show(score)}`,
      ],
    };
  },
});
