import { adultAge } from '../inputs.ts';
import { choice, option, scoreLicence } from '../define.ts';
import { defineScore, points } from '../score.ts';

/** HEART score: five items of 0 to 2 points. */
export const heart = defineScore({
  id: 'heart',
  title: 'HEART score (chest pain)',
  aliases: ['HEART', 'chest pain score', 'ACS risk'],
  specialty: 'cardiovascular',
  purpose:
    'Estimates the risk of a major cardiac event within six weeks in someone with chest pain in an emergency department.',
  notFor:
    'ST-elevation infarction, unstable patients, and chest pain with another clear cause such as dissection or embolism.',
  population: 'Derived in 122 and validated in 2440 adults with chest pain in Dutch emergency departments.',
  references: ['six2008heart', 'backus2013heart'],
  licence: scoreLicence,
  policy: [
    'Event rates are those of the validation of 2013.',
    'Troponin edges follow the validated form: up to the limit, one to three times, above three times.',
  ],
  inputs: {
    history: choice('History', [
      option('slight', 'Slightly suspicious', 0),
      option('moderate', 'Moderately suspicious', 1),
      option('high', 'Highly suspicious', 2),
    ]),
    ecg: choice('ECG', [
      option('normal', 'Normal', 0),
      option('nonspecific', 'Unspecific repolarisation disturbance, bundle branch block or hypertrophy', 1),
      option('st', 'Significant ST deviation', 2),
    ]),
    age: { ...adultAge('Made for adults.'), points: (age: number) => (age >= 65 ? 2 : age >= 45 ? 1 : 0) },
    risk: choice(
      'Risk factors',
      [
        option('none', 'None known', 0),
        option('some', 'One or two', 1),
        option('many', 'Three or more, or known atherosclerotic disease', 2),
      ],
      'Hypertension, high cholesterol, diabetes, obesity, smoking, family history.',
    ),
    troponin: choice('Troponin', [
      option('normal', 'Not above the upper limit', 0),
      option('raised', 'Above, up to three times the upper limit', 1),
      option('high', 'More than three times the upper limit', 2),
    ]),
  },
  total: { label: 'HEART score', max: 10 },
  bands: [
    points('0–3', 0, 3, 'low: 1.7% had a major cardiac event within six weeks.', 'backus2013heart'),
    points('4–6', 4, 6, 'intermediate: 16.6% had a major cardiac event within six weeks.', 'backus2013heart'),
    points('7–10', 7, 10, 'high: 50.1% had a major cardiac event within six weeks.', 'backus2013heart'),
  ],
  uncertainty: {
    text: 'The c statistic was 0.83 in the validation; how suspicious a history is remains a judgement.',
    reference: 'backus2013heart',
  },
});
