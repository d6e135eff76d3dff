import { albumin, bilirubin, inr } from '../inputs.ts';
import { choice, option, scoreLicence } from '../define.ts';
import { defineScore, points } from '../score.ts';

/** Child-Pugh with INR in place of the prothrombin time in seconds of the 1973 paper. */
export const childPugh = defineScore({
  id: 'child-pugh',
  title: 'Child-Pugh score',
  aliases: ['Child Pugh', 'Child-Turcotte-Pugh', 'CTP', 'cirrhosis class'],
  specialty: 'gastroenterology',
  purpose: 'Grades the severity of cirrhosis from three blood values and two findings, as class A, B or C.',
  notFor:
    'Acute liver failure, and choosing a drug dose by itself. In primary biliary cholangitis the paper uses other bilirubin limits.',
  population:
    'Adults with cirrhosis; first described in people operated on for bleeding oesophageal varices.',
  references: ['pugh1973transe'],
  licence: scoreLicence,
  policy: [
    'INR limits of 1.7 and 2.3 stand for the seconds of prothrombin time in the paper.',
    'A value on an edge belongs to the middle group: bilirubin 2 and 3 mg/dL, albumin 3.5 and 2.8 g/dL, INR 1.7 and 2.3 all score 2.',
  ],
  inputs: {
    bilirubin: { ...bilirubin, points: (value: number) => (value < 2 ? 1 : value <= 3 ? 2 : 3) },
    albumin: { ...albumin, points: (value: number) => (value > 3.5 ? 1 : value >= 2.8 ? 2 : 3) },
    inr: { ...inr, points: (value: number) => (value < 1.7 ? 1 : value <= 2.3 ? 2 : 3) },
    ascites: choice('Ascites', [
      option('none', 'None', 1),
      option('mild', 'Slight, or controlled by diuretics', 2),
      option('severe', 'Moderate to severe, in spite of treatment', 3),
    ]),
    encephalopathy: choice('Hepatic encephalopathy', [
      option('none', 'None', 1),
      option('mild', 'Grade 1 or 2', 2),
      option('severe', 'Grade 3 or 4', 3),
    ]),
  },
  total: { label: 'Child-Pugh score', max: 15 },
  bands: [
    points('5–6', 5, 6, 'class A, the mildest.', 'pugh1973transe'),
    points('7–9', 7, 9, 'class B.', 'pugh1973transe'),
    points('10–15', 10, 15, 'class C, the most severe.', 'pugh1973transe'),
  ],
  uncertainty: {
    text: 'Ascites and encephalopathy are judged at the bedside, and two observers may grade them differently.',
    reference: 'pugh1973transe',
  },
});
