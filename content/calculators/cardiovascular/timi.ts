import { adultAge } from '../inputs.ts';
import { scoreLicence, yesNo } from '../define.ts';
import { defineScore, points } from '../score.ts';

const events = (range: string, from: number, to: number, rate: string) =>
  points(
    range,
    from,
    to,
    `${rate}% died, had an infarction or needed urgent revascularisation within 14 days.`,
    'antman2000thetim',
  );

/** TIMI risk score for unstable angina and NSTEMI: seven items of one point. */
export const timi = defineScore({
  id: 'timi',
  title: 'TIMI score (unstable angina and NSTEMI)',
  aliases: ['TIMI', 'UA/NSTEMI', 'acute coronary syndrome risk'],
  specialty: 'cardiovascular',
  purpose:
    'Estimates the 14-day risk of death, infarction or urgent revascularisation in an acute coronary syndrome without ST elevation.',
  notFor:
    'ST-elevation infarction (which has a TIMI score of its own), and chest pain that may not be coronary at all.',
  population:
    'Adults in two trials of heparins in unstable angina and NSTEMI; from before today’s troponin tests and stents.',
  references: ['antman2000thetim'],
  licence: scoreLicence,
  policy: ['Event rates are those of the paper; treatment has changed since.'],
  inputs: {
    age: { ...adultAge('Made for adults.'), points: (age: number) => (age >= 65 ? 1 : 0) },
    riskFactors: yesNo(
      'Three or more risk factors',
      1,
      'Family history, hypertension, high cholesterol, diabetes, current smoking.',
    ),
    stenosis: yesNo('Known coronary stenosis of 50% or more', 1),
    aspirin: yesNo('Aspirin in the past 7 days', 1),
    angina: yesNo('Two or more anginal events in the past 24 hours', 1),
    st: yesNo('ST deviation of 0.5 mm or more', 1),
    marker: yesNo('Raised cardiac marker', 1),
  },
  total: { label: 'TIMI score', max: 7 },
  bands: [
    events('0–1', 0, 1, '4.7'),
    events('2', 2, 2, '8.3'),
    events('3', 3, 3, '13.2'),
    events('4', 4, 4, '19.9'),
    events('5', 5, 5, '26.2'),
    events('6–7', 6, 7, '40.9'),
  ],
});
