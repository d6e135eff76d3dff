import type { CitedText } from '../../model/calculator.ts';
import { plausible, pulse, respiratoryRate, systolic } from '../inputs.ts';
import { choice, number, option } from '../define.ts';
import { roundTo, show, withUnit } from '../format.ts';
import { defineScore, points, type ScoreItem } from '../score.ts';
import { percent, temperatureUnits } from '../units.ts';

const respiratory = (rate: number) => (rate <= 8 ? 3 : rate <= 11 ? 1 : rate <= 20 ? 0 : rate <= 24 ? 2 : 3);
const scale1 = (saturation: number) =>
  saturation <= 91 ? 3 : saturation <= 93 ? 2 : saturation <= 95 ? 1 : 0;
const scale2 = (saturation: number, onOxygen: boolean) => {
  if (saturation <= 87) return saturation <= 83 ? 3 : saturation <= 85 ? 2 : 1;
  if (saturation <= 92 || !onOxygen) return 0;
  return saturation <= 94 ? 1 : saturation <= 96 ? 2 : 3;
};
const bloodPressure = (value: number) =>
  value <= 90 ? 3 : value <= 100 ? 2 : value <= 110 ? 1 : value <= 219 ? 0 : 3;
const heartRate = (rate: number) =>
  rate <= 40 ? 3 : rate <= 50 ? 1 : rate <= 90 ? 0 : rate <= 110 ? 1 : rate <= 130 ? 2 : 3;
// The chart has one decimal: 36.04 reads as 36.0.
const temperature = (value: number) => {
  const read = roundTo(value, 1);
  return read <= 35 ? 3 : read <= 36 ? 1 : read <= 38 ? 0 : read <= 39 ? 1 : 2;
};

/** National Early Warning Score 2. */
export const news2 = defineScore({
  id: 'news2',
  title: 'NEWS2 (National Early Warning Score)',
  aliases: ['NEWS', 'NEWS 2', 'early warning score', 'track and trigger', 'deterioration'],
  specialty: 'emergency',
  purpose:
    'Turns six bedside measurements and the need for oxygen into one number that tracks acute illness.',
  notFor:
    'Children under 16, pregnancy, and people with a spinal cord injury, whose normal values differ. It does not replace judgement.',
  population: 'Acutely ill people of 16 years and over, in hospital and on the way there.',
  references: ['rcp2017news2'],
  licence:
    'Royal College of Physicians, 2017. The College lets NEWS2 be used freely if it is credited and the scoring is not changed. The words here are our own.',
  policy: [
    'Temperature is read to one decimal, as on the chart.',
    'SpO₂ scale 2 only where a clinician has set a target of 88 to 92%.',
  ],
  inputs: {
    respiratoryRate: respiratoryRate(),
    scale: choice(
      'SpO₂ scale',
      [
        option('1', 'Scale 1: everyone else'),
        option('2', 'Scale 2: proven hypercapnic respiratory failure with a prescribed target of 88 to 92%'),
      ],
      'Scale 2 by mistake hides hypoxaemia.',
    ),
    saturation: number('Oxygen saturation (SpO₂)', {
      units: percent,
      accept: [40, 100, plausible],
      whole: true,
    }),
    oxygen: choice('Breathing', [option('air', 'Room air'), option('oxygen', 'Added oxygen')]),
    systolic: systolic(),
    pulse: pulse(),
    consciousness: choice('Consciousness', [
      option('alert', 'Alert'),
      option('confusion', 'New confusion'),
      option('voice', 'Responds to voice'),
      option('pain', 'Responds to pain'),
      option('unresponsive', 'Unresponsive'),
    ]),
    temperature: number('Temperature', { units: temperatureUnits, accept: [20, 45, plausible] }),
  },
  total: { label: 'NEWS2', max: 20 },
  items: (values): ScoreItem[] => {
    const onOxygen = values.oxygen === 'oxygen';
    const saturation = values.scale === '1' ? scale1(values.saturation) : scale2(values.saturation, onOxygen);
    return [
      {
        label: 'Respiratory rate',
        found: withUnit(show(values.respiratoryRate), '/min'),
        points: respiratory(values.respiratoryRate),
      },
      {
        label: `SpO₂ (scale ${values.scale})`,
        found: withUnit(show(values.saturation), '%'),
        points: saturation,
      },
      { label: 'Air or oxygen', found: onOxygen ? 'oxygen' : 'air', points: onOxygen ? 2 : 0 },
      {
        label: 'Systolic blood pressure',
        found: withUnit(show(values.systolic), 'mmHg'),
        points: bloodPressure(values.systolic),
      },
      { label: 'Heart rate', found: withUnit(show(values.pulse), '/min'), points: heartRate(values.pulse) },
      {
        label: 'Consciousness',
        found: values.consciousness,
        points: values.consciousness === 'alert' ? 0 : 3,
      },
      {
        label: 'Temperature',
        found: withUnit(show(values.temperature), '°C'),
        points: temperature(values.temperature),
      },
    ];
  },
  bands: [
    points('0–4', 0, 4, 'low clinical risk, unless a single item scores 3.', 'rcp2017news2'),
    points('5–6', 5, 6, 'medium clinical risk: the threshold for urgent response.', 'rcp2017news2'),
    points('≥ 7', 7, 20, 'high clinical risk: the threshold for emergency response.', 'rcp2017news2'),
  ],
  findings: (_values, _total, items): CitedText[] => {
    const red = items.filter((item) => item.points === 3).map((item) => item.label);
    return red.length === 0
      ? []
      : [
          {
            text: `A single item scores 3 (${red.join(', ')}): the threshold for urgent review on the ward.`,
            reference: 'rcp2017news2',
          },
        ];
  },
});
