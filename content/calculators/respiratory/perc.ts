import { adultAge, plausible, pulse } from '../inputs.ts';
import { number, problem, problemsWhere, scoreLicence, yesNo } from '../define.ts';
import { defineScore } from '../score.ts';
import { percent } from '../units.ts';

/** Pulmonary embolism rule-out criteria: eight findings, any of which makes the rule positive. */
export const perc = defineScore({
  id: 'perc',
  title: 'PERC rule (pulmonary embolism rule-out)',
  aliases: ['PERC', 'PE rule out', 'pulmonary embolism rule-out criteria'],
  specialty: 'respiratory',
  purpose:
    'In someone whose probability of pulmonary embolism is already judged low, checks eight findings that would keep it open.',
  notFor:
    'Anyone whose probability is not low, pregnancy, and places where embolism is common among those tested.',
  population:
    'Adults in emergency departments of the United States, judged at low risk before the rule was applied.',
  references: ['kline2004perc', 'kline2008prospe', 'hugli2011perc'],
  licence: scoreLicence,
  policy: [
    'The clinician’s own judgement of low probability is asked for first; without it there is no result.',
  ],
  inputs: {
    low: yesNo(
      'The probability of pulmonary embolism is judged low (below 15%)',
      undefined,
      'Judged before this rule, from the whole picture.',
    ),
    age: { ...adultAge('The rule was made for adults.'), points: (age: number) => (age >= 50 ? 1 : 0) },
    pulse: pulse((value) => (value >= 100 ? 1 : 0)),
    saturation: number('Oxygen saturation on room air', {
      units: percent,
      accept: [40, 100, plausible],
      points: (value) => (value < 95 ? 1 : 0),
    }),
    haemoptysis: yesNo('Haemoptysis', 1),
    oestrogen: yesNo('Oestrogen', 1, 'Contraceptive, hormone replacement or other.'),
    previous: yesNo('Earlier deep vein thrombosis or pulmonary embolism', 1),
    swelling: yesNo('One leg swollen', 1),
    surgery: yesNo(
      'Surgery or injury in the past four weeks',
      1,
      'Needing treatment under general anaesthesia.',
    ),
  },
  total: { label: 'PERC findings present', max: 8 },
  refuses: ({ low }) =>
    problemsWhere([
      !low,
      problem(
        ['low'],
        'The rule holds only where the probability is already judged low. It has no meaning otherwise.',
      ),
    ]),
  bands: [
    {
      range: '0',
      holds: (value) => value === 0,
      text: 'PERC negative: none of the eight findings.',
      reference: 'kline2004perc',
    },
    {
      range: '≥ 1',
      holds: (value) => value >= 1,
      text: 'PERC positive: the rule does not rule embolism out.',
      reference: 'kline2004perc',
    },
  ],
  uncertainty: {
    text: 'Of people judged at low risk and PERC negative, 1% had an embolism in the American validation (2008); in a European cohort where embolism was common it was 6.4% (95% CI 3.7 to 10.8).',
    reference: 'hugli2011perc',
  },
});
