import { adultAge } from '../inputs.ts';
import { choice, option, scoreLicence, yesNo } from '../define.ts';
import { defineScore } from '../score.ts';

/** CHA₂DS₂-VASc of Lip 2010, and CHA₂DS₂-VA, which leaves sex out, as the European guideline of 2024 does. */
export const cha2ds2Vasc = defineScore({
  id: 'cha2ds2-vasc',
  title: 'CHA₂DS₂-VASc and CHA₂DS₂-VA (stroke risk in atrial fibrillation)',
  aliases: ['CHADS-VASc', 'CHA2DS2-VASc', 'CHA2DS2-VA', 'CHADSVASC', 'AF stroke risk'],
  specialty: 'cardiovascular',
  purpose: 'Counts what raises the risk of stroke and systemic embolism in atrial fibrillation.',
  notFor:
    'Mechanical heart valves or moderate to severe mitral stenosis, where the risk is high whatever the score.',
  population: '1084 adults with non-valvular atrial fibrillation and no anticoagulant, Euro Heart Survey.',
  references: ['lip2010refini', 'vangelder2024af'],
  licence: scoreLicence,
  policy: [
    'Both totals are shown: with the point for female sex (0 to 9, 2010) and without it (0 to 8, the version of the 2024 European guideline).',
    'No event rates: they differ several-fold between cohorts.',
  ],
  inputs: {
    heartFailure: yesNo('Heart failure or left ventricular dysfunction', 1),
    hypertension: yesNo('Hypertension', 1),
    age: { ...adultAge('Made for adults.'), points: (age: number) => (age >= 75 ? 2 : age >= 65 ? 1 : 0) },
    diabetes: yesNo('Diabetes mellitus', 1),
    stroke: yesNo('Earlier stroke, transient ischaemic attack or thromboembolism', 2),
    vascular: yesNo(
      'Vascular disease',
      1,
      'Earlier myocardial infarction, peripheral artery disease or aortic plaque.',
    ),
    sex: choice('Sex category', [option('female', 'Female', 1), option('male', 'Male', 0)]),
  },
  total: { label: 'CHA₂DS₂-VASc', max: 9 },
  others: ({ sex }, total) => [
    { label: 'CHA₂DS₂-VA (without sex)', value: total - (sex === 'female' ? 1 : 0), unit: '', decimals: 0 },
  ],
  uncertainty: {
    text: 'It ranks people only moderately well; a low score makes a stroke unlikely, a high one does not make it certain.',
    reference: 'lip2010refini',
  },
});
