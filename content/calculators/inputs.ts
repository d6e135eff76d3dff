import type { Caution } from '../model/calculator.ts';
import { choice, number, option } from './define.ts';
import {
  albuminUnits,
  bilirubinUnits,
  creatinineUnits,
  heightUnits,
  ionUnits,
  onlyUnit,
  perMinute,
  pressureUnits,
  weightUnits,
  years,
} from './units.ts';

/*
 * Inputs that several calculators share. The bounds are ours: wide enough for any living patient, narrow enough to catch a
 * wrong unit or a slipped point. Where a source sets a bound, the calculator says so itself.
 */

const slip = 'No living patient is expected outside these limits: check the number and the unit.';

export const sex = choice(
  'Sex used by the formula',
  [option('female', 'Female'), option('male', 'Male')],
  'The formula was fitted with two values. Which one fits a trans or intersex person is a clinical judgement.',
);

export function adultAge(reason: string, cautions: readonly Caution[] = []) {
  return number('Age', { units: years, accept: [18, 120, reason], cautions });
}

export const creatinine = number('Serum creatinine', {
  units: creatinineUnits,
  accept: [0.1, 25, slip],
  cautions: [{ above: 10, reason: 'above 10 mg/dL (884 µmol/L). Check the unit.' }],
});

export const bilirubin = number('Total bilirubin', {
  units: bilirubinUnits,
  accept: [0.05, 80, slip],
  cautions: [{ above: 40, reason: 'above 40 mg/dL (684 µmol/L). Check the unit.' }],
});

export const inr = number('INR', {
  units: onlyUnit(''),
  accept: [0.5, 20, slip],
  cautions: [{ above: 10, reason: 'above 10. Check the number.' }],
});

export const sodium = number('Serum sodium', {
  units: ionUnits,
  accept: [90, 200, slip],
  cautions: [
    { below: 110, reason: 'below 110 mmol/L. Check the number.' },
    { above: 175, reason: 'above 175 mmol/L. Check the number.' },
  ],
});

export const bicarbonate = number('Bicarbonate', { units: ionUnits, accept: [1, 60, slip] });

export const albumin = number('Serum albumin', {
  units: albuminUnits,
  accept: [0.5, 7, slip],
  cautions: [{ above: 5.5, reason: 'above 5.5 g/dL (55 g/L). Check the unit.' }],
});

export const height = number('Height', {
  units: heightUnits,
  accept: [30, 250, slip],
  cautions: [{ above: 220, reason: 'above 220 cm. Check the unit.' }],
});

export const adultHeight = number('Height', {
  units: heightUnits,
  accept: [100, 250, 'Made for adults: check the number and the unit.'],
  cautions: [
    { below: 130, reason: 'below 130 cm. Check the unit.' },
    { above: 220, reason: 'above 220 cm. Check the unit.' },
  ],
});

export const adultWeight = number('Body weight', {
  units: weightUnits,
  accept: [20, 400, 'Made for adults: check the number and the unit.'],
  cautions: [
    { below: 35, reason: 'below 35 kg. Check the unit.' },
    { above: 250, reason: 'above 250 kg. Check the unit.' },
  ],
});

export const respiratoryRate = (points?: (value: number) => number) =>
  number('Respiratory rate', {
    units: perMinute,
    accept: [1, 100, slip],
    cautions: [{ above: 70, reason: 'above 70 a minute. Check the number.' }],
    whole: true,
    ...(points ? { points } : {}),
  });

export const pulse = (points?: (value: number) => number) =>
  number('Heart rate', {
    units: perMinute,
    accept: [10, 350, slip],
    cautions: [{ above: 250, reason: 'above 250 a minute. Check the number.' }],
    whole: true,
    ...(points ? { points } : {}),
  });

export const systolic = (points?: (value: number) => number) =>
  number('Systolic blood pressure', {
    units: onlyUnit('mmHg'),
    accept: [20, 350, slip],
    cautions: [{ above: 280, reason: 'above 280 mmHg. Check the number.' }],
    whole: true,
    ...(points ? { points } : {}),
  });

export const diastolic = number('Diastolic blood pressure', {
  units: onlyUnit('mmHg'),
  accept: [10, 250, slip],
  cautions: [{ above: 160, reason: 'above 160 mmHg. Check the number.' }],
  whole: true,
});

export const arterialCarbonDioxide = number('Arterial PaCO₂', {
  units: pressureUnits,
  accept: [5, 200, slip],
});
export const arterialOxygen = number('Arterial PaO₂', {
  units: pressureUnits,
  accept: [10, 700, slip],
  cautions: [{ below: 20, reason: 'below 20 mmHg (2.7 kPa). Check the unit.' }],
});

export const plausible = slip;
