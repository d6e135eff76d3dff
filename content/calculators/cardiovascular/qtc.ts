import type { CitedText, Quantity } from '../../model/calculator.ts';
import { sex } from '../inputs.ts';
import { choice, defineCalculator, formulaLicence, number, option } from '../define.ts';
import { roundTo, show } from '../format.ts';
import { intervalUnits, perMinute } from '../units.ts';

const formulas = [
  {
    id: 'fridericia',
    label: 'Fridericia',
    of: (qt: number, rr: number) => qt / Math.cbrt(rr),
    working: 'QT ÷ ∛RR',
  },
  { id: 'bazett', label: 'Bazett', of: (qt: number, rr: number) => qt / Math.sqrt(rr), working: 'QT ÷ √RR' },
  {
    id: 'framingham',
    label: 'Framingham',
    of: (qt: number, rr: number) => qt + 154 * (1 - rr),
    working: 'QT + 154 × (1 − RR)',
  },
  {
    id: 'hodges',
    label: 'Hodges',
    of: (qt: number, rr: number) => qt + 1.75 * (60 / rr - 60),
    working: 'QT + 1.75 × (rate − 60)',
  },
  {
    id: 'rautaharju',
    label: 'Rautaharju',
    of: (qt: number, rr: number) => (qt * (120 + 60 / rr)) / 180,
    working: 'QT × (120 + rate) ÷ 180',
  },
] as const;

/** QT corrected for heart rate by five published formulas. QT in ms, RR = 60 ÷ rate in seconds. */
export const qtc = defineCalculator({
  id: 'qtc',
  title: 'Corrected QT interval (QTc)',
  aliases: ['QTc', 'QT interval', 'Bazett', 'Fridericia', 'Framingham', 'Hodges', 'long QT'],
  specialty: 'cardiovascular',
  kind: 'formula',
  purpose:
    'Scales the QT interval to a heart rate of 60 a minute, so that tracings at different rates can be compared.',
  notFor:
    'Irregular rhythms read from a single beat, wide QRS complexes without further correction, and diagnosing long QT syndrome by one number.',
  population: 'Adults; the limits are for adults only.',
  references: [
    'bazett1920',
    'fridericia1920',
    'sagie1992qt',
    'hodges1983qt',
    'rautaharju2014qt',
    'rautaharju2009ecg',
  ],
  licence: formulaLicence,
  policy: [
    'All five formulas are shown; the reader says which one counts.',
    'The limits are read from whole milliseconds. They are those of the 2009 recommendations: they were not set for each formula by itself.',
  ],
  inputs: {
    formula: choice(
      'Formula to read',
      formulas.map(({ id, label }) => option(id, label)),
    ),
    sex,
    qt: number('QT interval', {
      units: intervalUnits,
      accept: [150, 800, 'Not a QT interval of an adult: check the number and the unit.'],
      cautions: [{ below: 250, reason: 'below 250 ms. Check the measurement.' }],
    }),
    rate: number('Heart rate', {
      units: perMinute,
      accept: [30, 200, 'The formulas are not usable below 30 or above 200 a minute.'],
      cautions: [
        { below: 60, reason: 'below 60 a minute the formulas drift apart, and Bazett reads too short.' },
        { above: 100, reason: 'above 100 a minute the formulas drift apart, and Bazett reads too long.' },
      ],
    }),
  },
  compute: ({ formula, sex, qt, rate }) => {
    const rr = 60 / rate;
    const results = formulas.map((one) => ({ ...one, value: one.of(qt, rr) }));
    const quantity = ({ label, value }: { label: string; value: number }): Quantity => ({
      label: `QTc (${label})`,
      value,
      unit: 'ms',
      decimals: 0,
    });
    const chosen = results.find((one) => one.id === formula) ?? results[0];
    if (chosen === undefined) throw new Error('QTc has no formulas');
    return {
      main: quantity(chosen),
      others: results.filter((one) => one.id !== chosen.id).map(quantity),
      steps: [
        `RR = 60 ÷ ${show(rate)} = ${show(rr)} s`,
        ...results.map(({ label, working, value }) => `${label}: ${working} = ${show(value)} ms`),
      ],
      findings: [readingOf(roundTo(chosen.value, 0), sex)],
    };
  },
});

function readingOf(value: number, sex: 'female' | 'male'): CitedText {
  const limit = sex === 'female' ? 460 : 450;
  const who = sex === 'female' ? 'women' : 'men';
  const text =
    value >= limit
      ? `≥ ${limit} ms: prolonged by the limit for ${who}.`
      : value <= 390
        ? '≤ 390 ms: short by the limit for adults.'
        : `391 to ${limit - 1} ms: within the limits for ${who}.`;
  return { text, reference: 'rautaharju2009ecg' };
}
