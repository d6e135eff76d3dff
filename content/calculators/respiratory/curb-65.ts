import { adultAge, diastolic, plausible, respiratoryRate, systolic } from '../inputs.ts';
import { number, problem, problemsWhere, scoreLicence, yesNo } from '../define.ts';
import { show, withUnit } from '../format.ts';
import { defineScore, points } from '../score.ts';
import { ureaUnits } from '../units.ts';

/** CURB-65: five items of one point. Urea in mmol/L, strictly above 7. */
export const curb65 = defineScore({
  id: 'curb-65',
  title: 'CURB-65 (community-acquired pneumonia)',
  aliases: ['CURB65', 'pneumonia severity', 'CAP score'],
  specialty: 'respiratory',
  purpose: 'Estimates the risk of dying within 30 days from pneumonia acquired outside hospital.',
  notFor:
    'Hospital-acquired pneumonia, children, immunosuppression, and deciding on admission by the number alone.',
  population:
    '1068 adults admitted with community-acquired pneumonia in the United Kingdom, New Zealand and the Netherlands.',
  references: ['lim2003curb65'],
  licence: scoreLicence,
  policy: [
    'Urea scores only above 7 mmol/L: exactly 7 scores 0. In urea nitrogen that is 19.6 mg/dL; some sources round it to 19 or 20.',
    'Low systolic and low diastolic pressure together score one point, not two.',
  ],
  inputs: {
    confusion: yesNo(
      'New confusion',
      1,
      'Abbreviated mental test of 8 or less, or new disorientation in person, place or time.',
    ),
    urea: number('Urea', { units: ureaUnits, accept: [0.2, 120, plausible] }),
    respiratoryRate: respiratoryRate(),
    systolic: systolic(),
    diastolic,
    age: adultAge('The score was made for adults.'),
  },
  total: { label: 'CURB-65', max: 5 },
  refuses: ({ systolic, diastolic }) =>
    problemsWhere([
      systolic <= diastolic,
      problem(
        ['systolic', 'diastolic'],
        'Systolic pressure must be higher than diastolic: check the two numbers.',
      ),
    ]),
  items: ({ confusion, urea, respiratoryRate, systolic, diastolic, age }) => {
    const item = (label: string, found: string, holds: boolean) => ({ label, found, points: holds ? 1 : 0 });
    return [
      item('Confusion', confusion ? 'yes' : 'no', confusion),
      item('Urea above 7 mmol/L', withUnit(show(urea), 'mmol/L'), urea > 7),
      item('Respiratory rate 30 or more', withUnit(show(respiratoryRate), '/min'), respiratoryRate >= 30),
      item(
        'Systolic below 90 or diastolic 60 or less',
        `${show(systolic)}/${show(diastolic)} mmHg`,
        systolic < 90 || diastolic <= 60,
      ),
      item('Age 65 or over', withUnit(show(age), 'years'), age >= 65),
    ];
  },
  bands: [
    points('0–1', 0, 1, 'low: 1.5% died within 30 days.', 'lim2003curb65'),
    points('2', 2, 2, 'intermediate: 9.2% died within 30 days.', 'lim2003curb65'),
    points('3–5', 3, 5, 'high: 22% died within 30 days.', 'lim2003curb65'),
  ],
});
