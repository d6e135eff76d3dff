import { scoreLicence, yesNo } from '../define.ts';
import { defineScore } from '../score.ts';

/** Wells score for deep vein thrombosis, the version of 2003 with earlier thrombosis. */
export const wellsDvt = defineScore({
  id: 'wells-dvt',
  title: 'Wells score for deep vein thrombosis',
  aliases: ['Wells DVT', 'DVT probability', 'deep venous thrombosis score'],
  specialty: 'cardiovascular',
  purpose:
    'Sorts people with a suspected deep vein thrombosis of the leg into likely and unlikely, before any test.',
  notFor: 'Pregnancy, the arm, suspected pulmonary embolism, and ruling a thrombosis out by itself.',
  population: 'Outpatients with suspected deep vein thrombosis, Canada.',
  references: ['wells2003evalua'],
  licence: scoreLicence,
  policy: [
    'The version of 2003, with a point for earlier thrombosis; that of 1997 lacks it and has three groups.',
  ],
  inputs: {
    cancer: yesNo('Active cancer', 1, 'Treatment now, within six months, or palliative.'),
    paralysis: yesNo('Paralysis, weakness or recent plaster of the leg', 1),
    bedridden: yesNo('Bedridden for three days or more, or major surgery within 12 weeks', 1),
    tenderness: yesNo('Tenderness along the deep veins', 1),
    swollenLeg: yesNo('Whole leg swollen', 1),
    calf: yesNo(
      'Calf at least 3 cm thicker than the other side',
      1,
      'Measured 10 cm below the tibial tuberosity.',
    ),
    oedema: yesNo('Pitting oedema, only in the symptomatic leg', 1),
    collaterals: yesNo('Collateral surface veins that are not varicose', 1),
    previous: yesNo('Earlier, documented deep vein thrombosis', 1),
    alternative: yesNo('Another diagnosis at least as likely', -2),
  },
  total: { label: 'Wells score (DVT)', max: 9 },
  bands: [
    {
      range: '< 2',
      holds: (value) => value < 2,
      text: 'deep vein thrombosis unlikely.',
      reference: 'wells2003evalua',
    },
    {
      range: '≥ 2',
      holds: (value) => value >= 2,
      text: 'deep vein thrombosis likely.',
      reference: 'wells2003evalua',
    },
  ],
  uncertainty: {
    text: 'The paper used the score together with D-dimer and ultrasound: “unlikely” alone excludes nothing.',
    reference: 'wells2003evalua',
  },
});
