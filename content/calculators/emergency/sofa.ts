import { arterialOxygen, bilirubin, creatinine, plausible } from '../inputs.ts';
import { choice, number, option, scoreLicence, when, yesNo } from '../define.ts';
import { show, tidy, withUnit } from '../format.ts';
import { defineScore, type ScoreItem } from '../score.ts';
import { onlyUnit, oxygenFractionUnits, plateletUnits } from '../units.ts';

const circulation = {
  none: 'No vasopressor or inotrope',
  low: 'Dopamine up to 5, or any dobutamine',
  middle: 'Dopamine above 5 up to 15, or adrenaline or noradrenaline up to 0.1',
  high: 'Dopamine above 15, or adrenaline or noradrenaline above 0.1',
} as const;
const support = { low: 2, middle: 3, high: 4 } as const;

const lungs = (ratio: number, supported: boolean) => {
  if (ratio >= 400) return 0;
  if (ratio >= 300) return 1;
  if (ratio >= 200 || !supported) return 2;
  return ratio >= 100 ? 3 : 4;
};
const platelets = (count: number) =>
  count < 20 ? 4 : count < 50 ? 3 : count < 100 ? 2 : count < 150 ? 1 : 0;
// 12.0 and 5.0 themselves belong to the group below: the source writes "> 12.0" and "> 5.0".
const liver = (value: number) => (value > 12 ? 4 : value >= 6 ? 3 : value >= 2 ? 2 : value >= 1.2 ? 1 : 0);
const kidney = (value: number) => (value > 5 ? 4 : value >= 3.5 ? 3 : value >= 2 ? 2 : value >= 1.2 ? 1 : 0);
const urine = (volume: number | undefined) =>
  volume === undefined || volume >= 500 ? 0 : volume >= 200 ? 3 : 4;
const brain = (scale: number) => (scale === 15 ? 0 : scale >= 13 ? 1 : scale >= 10 ? 2 : scale >= 6 ? 3 : 4);

/** SOFA of 1996: six organs, 0 to 4 points each. */
export const sofa = defineScore({
  id: 'sofa',
  title: 'SOFA (sequential organ failure assessment)',
  aliases: ['SOFA', 'organ failure', 'sepsis-related organ failure'],
  specialty: 'emergency',
  purpose: 'Describes how far six organ systems fail, day by day, in critical illness.',
  notFor:
    'Predicting the fate of one person, triage by number, and children. A revised SOFA-2 exists and scores differently.',
  population: 'Adults in intensive care.',
  references: ['vincent1996sofa', 'singer2016sepsis3'],
  licence: scoreLicence,
  policy: [
    'Bilirubin of exactly 12 and creatinine of exactly 5 mg/dL score 3: the source writes “above 12.0” and “above 5.0”. Implementations differ here.',
    'A PaO₂/FiO₂ below 200 without ventilatory support scores 2, as the groups below need support.',
    'Creatinine and urine volume: the worse of the two counts.',
  ],
  inputs: {
    pao2: arterialOxygen,
    fio2: number('Oxygen fraction breathed (FiO₂)', {
      units: oxygenFractionUnits,
      accept: [0.21, 1, 'Room air is 0.21 (21%) and pure oxygen 1 (100%).'],
    }),
    supported: yesNo('Ventilatory support'),
    platelets: number('Platelets', { units: plateletUnits, accept: [1, 2500, plausible] }),
    bilirubin,
    circulation: choice(
      'Drugs for the circulation, for at least an hour',
      [
        option('none', circulation.none),
        option('low', circulation.low),
        option('middle', circulation.middle),
        option('high', circulation.high),
      ],
      'Rates in µg/kg/min; only those given now, as the score counts them.',
    ),
    meanPressure: when(
      'circulation',
      ['none'],
      number('Mean arterial pressure', { units: onlyUnit('mmHg'), accept: [10, 250, plausible] }),
    ),
    glasgow: number('Glasgow Coma Scale', {
      units: onlyUnit('points'),
      accept: [3, 15, 'The scale runs from 3 to 15.'],
      whole: true,
    }),
    creatinine,
    urineKnown: choice('Urine volume of the day known?', [option('yes', 'Yes'), option('no', 'No')]),
    urine: when(
      'urineKnown',
      ['yes'],
      number('Urine volume', { units: onlyUnit('mL/day'), accept: [0, 20_000, plausible] }),
    ),
  },
  total: { label: 'SOFA', max: 24 },
  items: (values): ScoreItem[] => {
    const ratio = tidy(values.pao2 / values.fio2);
    const pressure = values.meanPressure;
    const circulationPoints =
      values.circulation === 'none'
        ? Number(pressure !== undefined && pressure < 70)
        : support[values.circulation];
    const kidneys = `creatinine ${show(values.creatinine)} mg/dL${values.urine === undefined ? '' : `, urine ${show(values.urine)} mL/day`}`;
    return [
      {
        label: 'Lungs',
        found: `PaO₂/FiO₂ = ${show(values.pao2)} ÷ ${show(values.fio2)} = ${show(ratio)}`,
        points: lungs(ratio, values.supported),
      },
      {
        label: 'Coagulation',
        found: `platelets ${withUnit(show(values.platelets), '×10⁹/L')}`,
        points: platelets(values.platelets),
      },
      {
        label: 'Liver',
        found: `bilirubin ${withUnit(show(values.bilirubin), 'mg/dL')}`,
        points: liver(values.bilirubin),
      },
      {
        label: 'Circulation',
        found:
          pressure === undefined ? circulation[values.circulation] : `mean pressure ${show(pressure)} mmHg`,
        points: circulationPoints,
      },
      { label: 'Brain', found: `Glasgow Coma Scale ${show(values.glasgow)}`, points: brain(values.glasgow) },
      { label: 'Kidneys', found: kidneys, points: Math.max(kidney(values.creatinine), urine(values.urine)) },
    ];
  },
  uncertainty: {
    text: 'In suspected infection, Sepsis-3 calls an acute rise of 2 points or more organ dysfunction, with a hospital mortality above 10%. One score without the earlier one says less.',
    reference: 'singer2016sepsis3',
  },
});
