import { plausible } from '../inputs.ts';
import { defineCalculator, formulaLicence, number, problem, problemsWhere } from '../define.ts';
import { show, showSigned } from '../format.ts';
import { ionUnits } from '../units.ts';

/** (AG − 12) ÷ (24 − HCO₃). Undefined at a bicarbonate of 24. */
export const deltaRatio = defineCalculator({
  id: 'delta-ratio',
  title: 'Delta ratio (ΔAG ÷ ΔHCO₃)',
  aliases: ['delta-delta', 'delta gap', 'mixed acid-base disorder'],
  specialty: 'renal',
  kind: 'formula',
  purpose:
    'In a high anion gap acidosis, compares the rise of the gap with the fall of bicarbonate: a clue to a second disorder.',
  notFor: 'An acidosis with a normal gap, or a reading without the history, the blood gas and the albumin.',
  population: 'A teaching rule; not derived in a cohort.',
  references: ['rastegar2007delta'],
  licence: formulaLicence,
  policy: [
    'A normal gap of 12 and a normal bicarbonate of 24 mmol/L are assumed.',
    'No bands are shown: sources draw them differently.',
  ],
  inputs: {
    gap: number('Anion gap', {
      units: ionUnits,
      accept: [-10, 80, plausible],
      help: 'Without potassium; corrected for albumin if albumin is low.',
    }),
    bicarbonate: number('Bicarbonate', { units: ionUnits, accept: [1, 60, plausible] }),
  },
  uncertainty: {
    text: 'The normal gap differs between laboratories (3–11 to 8–16 mmol/L), and with it every delta ratio that assumes 12.',
    reference: 'rastegar2007delta',
  },
  refuses: ({ bicarbonate }) =>
    problemsWhere([
      bicarbonate === 24,
      problem(['bicarbonate'], 'At a bicarbonate of 24 mmol/L the ratio divides by zero: it has no value.'),
    ]),
  warns: ({ gap, bicarbonate }) =>
    problemsWhere(
      [
        gap <= 12,
        problem(['gap'], 'The gap is not raised: the ratio is meant for a high anion gap acidosis.'),
      ],
      [
        bicarbonate > 24,
        problem(['bicarbonate'], 'Bicarbonate is not low: the ratio is meant for a metabolic acidosis.'),
      ],
    ),
  compute: ({ gap, bicarbonate }) => {
    const value = (gap - 12) / (24 - bicarbonate);
    return {
      main: { label: 'Delta ratio', value, unit: '', decimals: 2 },
      steps: [`(${showSigned(gap)} − 12) ÷ (24 − ${show(bicarbonate)}) = ${show(value)}`],
    };
  },
});
