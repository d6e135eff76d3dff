import { choice, option, scoreLicence } from '../define.ts';
import { defineScore } from '../score.ts';

/** Apgar score: five signs of 0 to 2 points. */
export const apgar = defineScore({
  id: 'apgar',
  title: 'Apgar score',
  aliases: ['APGAR', 'newborn', 'neonate'],
  specialty: 'paediatrics',
  purpose: 'Describes the condition of a newborn in the first minutes, and how it responds.',
  notFor:
    'Deciding whether to start resuscitation (which begins before the first score), and predicting how an individual child will develop.',
  population: 'Newborns. Preterm babies score lower because they are immature.',
  references: ['apgar1953apropo', 'aap2015apgar'],
  licence: scoreLicence,
  policy: ['The words for a score are shown for 5 minutes only, the moment the source ties them to.'],
  inputs: {
    minute: choice('Minutes after birth', [
      option('1', '1'),
      option('5', '5'),
      option('10', '10'),
      option('15', '15'),
      option('20', '20'),
    ]),
    appearance: choice('Appearance (colour)', [
      option('0', 'Blue or pale', 0),
      option('1', 'Body pink, hands and feet blue', 1),
      option('2', 'Pink all over', 2),
    ]),
    pulse: choice('Pulse', [
      option('0', 'Absent', 0),
      option('1', 'Below 100 a minute', 1),
      option('2', '100 a minute or more', 2),
    ]),
    grimace: choice('Grimace (response to a stimulus)', [
      option('0', 'None', 0),
      option('1', 'Grimace', 1),
      option('2', 'Cry, cough or active withdrawal', 2),
    ]),
    activity: choice('Activity (tone)', [
      option('0', 'Limp', 0),
      option('1', 'Some flexion', 1),
      option('2', 'Active movement', 2),
    ]),
    respiration: choice('Respiration', [
      option('0', 'Absent', 0),
      option('1', 'Slow or irregular, weak cry', 1),
      option('2', 'Good, crying', 2),
    ]),
  },
  total: { label: 'Apgar score', max: 10 },
  findings: ({ minute }, total) =>
    minute === '5'
      ? [
          {
            text: `${total >= 7 ? '7–10 at 5 minutes: reassuring' : total >= 4 ? '4–6 at 5 minutes: moderately abnormal' : '0–3 at 5 minutes: low'}, in term and late preterm infants.`,
            reference: 'aap2015apgar',
          },
        ]
      : [],
  uncertainty: {
    text: 'The score depends on the observer, maturity, drugs given to the mother, and on resuscitation itself.',
    reference: 'aap2015apgar',
  },
});
