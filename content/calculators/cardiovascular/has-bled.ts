import { adultAge } from '../inputs.ts';
import { scoreLicence, yesNo } from '../define.ts';
import { defineScore, points } from '../score.ts';

const rate = (range: string, from: number, to: number, text: string) =>
  points(range, from, to, text, 'pisters2010anovel');

/** HAS-BLED of Pisters 2010: nine items of one point. */
export const hasBled = defineScore({
  id: 'has-bled',
  title: 'HAS-BLED (bleeding risk in atrial fibrillation)',
  aliases: ['HASBLED', 'bleeding risk', 'anticoagulation bleeding'],
  specialty: 'cardiovascular',
  purpose:
    'Counts what raises the risk of major bleeding in a year in people with atrial fibrillation, and so shows which of it can be changed.',
  notFor: 'Withholding anticoagulation by the number alone: the same features raise the risk of stroke.',
  population:
    '3978 adults with atrial fibrillation, Euro Heart Survey; 53 major bleeds in the year of follow-up.',
  references: ['pisters2010anovel'],
  licence: scoreLicence,
  policy: [
    'Without a vitamin K antagonist the item on unstable INR is answered “no”.',
    'Rates by score are those of the paper, from few events.',
  ],
  inputs: {
    hypertension: yesNo('Uncontrolled hypertension', 1, 'Systolic blood pressure above 160 mmHg.'),
    renal: yesNo(
      'Abnormal kidney function',
      1,
      'Dialysis, transplant, or creatinine of 200 µmol/L (2.26 mg/dL) or more.',
    ),
    liver: yesNo(
      'Abnormal liver function',
      1,
      'Chronic liver disease, or bilirubin above twice with enzymes above three times the upper limit.',
    ),
    stroke: yesNo('Earlier stroke', 1),
    bleeding: yesNo('Earlier bleeding, or a tendency to bleed such as anaemia', 1),
    labileInr: yesNo('Unstable INR on a vitamin K antagonist', 1, 'Less than 60% of the time in range.'),
    age: { ...adultAge('Made for adults.'), points: (age: number) => (age > 65 ? 1 : 0) },
    drugs: yesNo('Antiplatelet drug or anti-inflammatory painkiller', 1),
    alcohol: yesNo('Alcohol, eight drinks a week or more', 1),
  },
  total: { label: 'HAS-BLED', max: 9 },
  bands: [
    rate('0', 0, 0, '1.13 major bleeds per 100 patient-years in the paper.'),
    rate('1', 1, 1, '1.02 major bleeds per 100 patient-years in the paper.'),
    rate('2', 2, 2, '1.88 major bleeds per 100 patient-years in the paper.'),
    rate('3', 3, 3, 'high risk in the paper (3 or more): 3.74 major bleeds per 100 patient-years.'),
    rate('4', 4, 4, 'high risk in the paper (3 or more): 8.70 major bleeds per 100 patient-years.'),
    rate('≥ 5', 5, 9, 'high risk in the paper (3 or more): too few people for a reliable rate.'),
  ],
  uncertainty: {
    text: 'The rates rest on 53 bleeds in all; the c statistic was 0.72 in the derivation cohort.',
    reference: 'pisters2010anovel',
  },
});
