import { pulse } from '../inputs.ts';
import { scoreLicence, yesNo } from '../define.ts';
import { defineScore } from '../score.ts';

/** Wells score for pulmonary embolism, 2000. */
export const wellsPe = defineScore({
  id: 'wells-pe',
  title: 'Wells score for pulmonary embolism',
  aliases: ['Wells PE', 'PE probability', 'pulmonary embolism score'],
  specialty: 'respiratory',
  purpose: 'Sorts people with a suspected pulmonary embolism by probability, before any test.',
  notFor:
    'Pregnancy, people already in shock, people on anticoagulants, and ruling an embolism out by itself.',
  population: 'Adults with suspected pulmonary embolism, Canada.',
  references: ['wells2000pe', 'wells2001exclud'],
  licence: scoreLicence,
  policy: ['Both readings of the paper are shown: two groups (exactly 4 is “unlikely”) and three.'],
  inputs: {
    dvtSigns: yesNo(
      'Clinical signs of deep vein thrombosis',
      3,
      'At least leg swelling and pain on pressing the deep veins.',
    ),
    likely: yesNo('Pulmonary embolism is the most likely diagnosis', 3, 'No other diagnosis is more likely.'),
    pulse: pulse((value) => (value > 100 ? 1.5 : 0)),
    immobile: yesNo('Immobilised for three days or more, or surgery in the past four weeks', 1.5),
    previous: yesNo('Earlier deep vein thrombosis or pulmonary embolism', 1.5),
    haemoptysis: yesNo('Haemoptysis', 1),
    malignancy: yesNo('Malignancy', 1, 'Treatment now, within six months, or palliative.'),
  },
  total: { label: 'Wells score (PE)', max: 12.5, decimals: 1 },
  bands: [
    {
      range: '≤ 4',
      holds: (value) => value <= 4,
      text: 'two groups: pulmonary embolism unlikely.',
      reference: 'wells2000pe',
    },
    {
      range: '> 4',
      holds: (value) => value > 4,
      text: 'two groups: pulmonary embolism likely.',
      reference: 'wells2000pe',
    },
  ],
  findings: (_values, total) => [
    {
      text:
        total < 2
          ? '< 2: three groups: low.'
          : total <= 6
            ? '2–6: three groups: moderate.'
            : '> 6: three groups: high.',
      reference: 'wells2000pe',
    },
  ],
  uncertainty: {
    text: 'The paper used the score together with D-dimer: “unlikely” alone excludes nothing. With a score below 2 and a negative D-dimer 1.5% (95% CI 0.4 to 3.7) still had an embolism in the derivation set.',
    reference: 'wells2000pe',
  },
});
