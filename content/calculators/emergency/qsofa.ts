import { respiratoryRate, systolic } from '../inputs.ts';
import { scoreLicence, yesNo } from '../define.ts';
import { defineScore, points } from '../score.ts';

/** Quick SOFA: three items of one point. */
export const qsofa = defineScore({
  id: 'qsofa',
  title: 'qSOFA (quick sepsis-related organ failure assessment)',
  aliases: ['qSOFA', 'quick SOFA', 'sepsis screen'],
  specialty: 'emergency',
  purpose:
    'In someone with a suspected infection outside intensive care, flags a higher risk of dying in hospital.',
  notFor: 'Ruling sepsis out: it misses many. Not a sole screening test, not a diagnosis, not for children.',
  population: 'Adults with suspected infection in American hospitals, from electronic records.',
  references: ['seymour2016sepsis3', 'singer2016sepsis3'],
  licence: scoreLicence,
  policy: ['Altered mentation means a Glasgow Coma Scale below 15.'],
  inputs: {
    respiratoryRate: respiratoryRate((rate) => (rate >= 22 ? 1 : 0)),
    systolic: systolic((value) => (value <= 100 ? 1 : 0)),
    mentation: yesNo('Altered mentation', 1, 'Glasgow Coma Scale below 15.'),
  },
  total: { label: 'qSOFA', max: 3 },
  bands: [
    points('0–1', 0, 1, 'negative. Does not exclude sepsis.', 'seymour2016sepsis3'),
    points(
      '2–3',
      2,
      3,
      'positive: hospital mortality 3 to 14 times that of people with 0 or 1, across levels of baseline risk.',
      'seymour2016sepsis3',
    ),
  ],
});
