import { pulse, plausible, sex, systolic } from '../inputs.ts';
import { number, scoreLicence, yesNo } from '../define.ts';
import { show, withUnit } from '../format.ts';
import { defineScore, points, type ScoreItem } from '../score.ts';
import { haemoglobinUnits, ureaUnits } from '../units.ts';

const ureaPoints = (urea: number) => (urea >= 25 ? 6 : urea >= 10 ? 4 : urea >= 8 ? 3 : urea >= 6.5 ? 2 : 0);
const haemoglobinPoints = (haemoglobin: number, male: boolean) => {
  if (haemoglobin < 100) return 6;
  if (haemoglobin < 120) return male ? 3 : 1;
  return male && haemoglobin < 130 ? 1 : 0;
};
const pressurePoints = (systolic: number) =>
  systolic < 90 ? 3 : systolic < 100 ? 2 : systolic < 110 ? 1 : 0;

/** Glasgow-Blatchford score: before endoscopy. Urea in mmol/L, haemoglobin in g/L. */
export const glasgowBlatchford = defineScore({
  id: 'glasgow-blatchford',
  title: 'Glasgow-Blatchford score (upper GI bleeding)',
  aliases: ['GBS', 'Blatchford', 'GI bleed score', 'upper gastrointestinal bleeding'],
  specialty: 'gastroenterology',
  purpose:
    'Before endoscopy, estimates who with upper gastrointestinal bleeding will need treatment: transfusion, endoscopy or surgery.',
  notFor:
    'Bleeding that begins in hospital, lower gastrointestinal bleeding, children, and deciding on discharge by the number alone.',
  population: 'Adults arriving at hospital with upper gastrointestinal bleeding, Scotland.',
  references: ['blatchford2000gbs'],
  licence: scoreLicence,
  policy: [
    'A value on an edge takes the points of the group that begins there: urea 6.5, 8, 10 and 25 mmol/L.',
  ],
  inputs: {
    sex,
    urea: number('Blood urea', { units: ureaUnits, accept: [0.2, 120, plausible] }),
    haemoglobin: number('Haemoglobin', {
      units: haemoglobinUnits,
      accept: [10, 250, plausible],
      cautions: [{ below: 30, reason: 'below 30 g/L (3 g/dL). Check the unit.' }],
    }),
    systolic: systolic(),
    pulse: pulse((value) => (value >= 100 ? 1 : 0)),
    melaena: yesNo('Melaena at presentation', 1),
    syncope: yesNo('Syncope at presentation', 2),
    liver: yesNo(
      'Liver disease',
      2,
      'Known, or clinical or laboratory signs of acute or chronic liver disease.',
    ),
    heart: yesNo('Heart failure', 2, 'Known, or clinical or echocardiographic signs.'),
  },
  total: { label: 'Glasgow-Blatchford score', max: 23 },
  items: (values): ScoreItem[] => {
    const flag = (label: string, found: boolean, worth: number) => ({
      label,
      found: found ? 'yes' : 'no',
      points: found ? worth : 0,
    });
    const male = values.sex === 'male';
    return [
      { label: 'Blood urea', found: withUnit(show(values.urea), 'mmol/L'), points: ureaPoints(values.urea) },
      {
        label: `Haemoglobin (${values.sex})`,
        found: withUnit(show(values.haemoglobin), 'g/L'),
        points: haemoglobinPoints(values.haemoglobin, male),
      },
      {
        label: 'Systolic blood pressure',
        found: withUnit(show(values.systolic), 'mmHg'),
        points: pressurePoints(values.systolic),
      },
      {
        label: 'Heart rate',
        found: withUnit(show(values.pulse), '/min'),
        points: values.pulse >= 100 ? 1 : 0,
      },
      flag('Melaena', values.melaena, 1),
      flag('Syncope', values.syncope, 2),
      flag('Liver disease', values.liver, 2),
      flag('Heart failure', values.heart, 2),
    ];
  },
  bands: [
    points(
      '0',
      0,
      0,
      'none of the markers of risk is present; the lowest possible score.',
      'blatchford2000gbs',
    ),
    points(
      '1–5',
      1,
      5,
      'at least one marker of risk; the higher, the more often treatment was needed.',
      'blatchford2000gbs',
    ),
    points('≥ 6', 6, 23, 'in the validation group more than half needed treatment.', 'blatchford2000gbs'),
  ],
});
