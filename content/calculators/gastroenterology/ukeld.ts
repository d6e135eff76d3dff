import { plausible, sodium } from '../inputs.ts';
import { defineCalculator, formulaLicence, number } from '../define.ts';
import { roundTo, show } from '../format.ts';
import { onlyUnit } from '../units.ts';

/** UKELD: bilirubin and creatinine in µmol/L, the units it was fitted in. */
export const ukeld = defineCalculator({
  id: 'ukeld',
  title: 'UKELD',
  aliases: ['United Kingdom end-stage liver disease score', 'UK liver transplant score'],
  specialty: 'gastroenterology',
  kind: 'score',
  purpose:
    'Estimates the risk of dying on the waiting list of people selected for an elective liver transplant in the United Kingdom.',
  notFor:
    'Acute liver failure, liver cancer and other indications judged by rules of their own, and settings outside the United Kingdom.',
  population:
    '1103 adults registered for a first elective transplant in the United Kingdom in 2003 to 2006; validated in 452.',
  references: ['barber2011ukeld'],
  licence: formulaLicence,
  policy: [
    'Rounded to a whole number.',
    'No limits are put on the values: the sources give none.',
    'No bands: eligibility is set by national policy, which changes.',
  ],
  inputs: {
    inr: number('INR', { units: onlyUnit(''), accept: [0.5, 20, plausible] }),
    creatinine: number('Serum creatinine', {
      units: [
        { id: 'umol-l', label: 'µmol/L' },
        { id: 'mg-dl', label: 'mg/dL', times: 88.4 },
      ],
      accept: [9, 2210, plausible],
      cautions: [{ above: 884, reason: 'above 884 µmol/L (10 mg/dL). Check the unit.' }],
    }),
    bilirubin: number('Total bilirubin', {
      units: [
        { id: 'umol-l', label: 'µmol/L' },
        { id: 'mg-dl', label: 'mg/dL', times: 17.1 },
      ],
      accept: [1, 1400, plausible],
      cautions: [{ above: 684, reason: 'above 684 µmol/L (40 mg/dL). Check the unit.' }],
    }),
    sodium,
  },
  uncertainty: {
    text: 'It predicted death on the list better than MELD in the British cohort, but not survival after the transplant.',
    reference: 'barber2011ukeld',
  },
  compute: ({ inr, creatinine, bilirubin, sodium }) => {
    const raw =
      5.395 * Math.log(inr) +
      1.485 * Math.log(creatinine) +
      3.13 * Math.log(bilirubin) -
      81.565 * Math.log(sodium) +
      435;
    return {
      main: { label: 'UKELD', value: roundTo(raw, 0), unit: '', decimals: 0 },
      steps: [
        `5.395 × ln ${show(inr)} + 1.485 × ln ${show(creatinine)} + 3.13 × ln ${show(bilirubin)} − 81.565 × ln ${show(sodium)} + 435 = ${show(raw)}`,
        `Rounded: ${show(roundTo(raw, 0))}`,
      ],
    };
  },
});
