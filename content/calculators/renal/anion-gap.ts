import { albumin, bicarbonate, plausible, sodium } from '../inputs.ts';
import {
  choice,
  defineCalculator,
  formulaLicence,
  number,
  option,
  problem,
  problemsWhere,
  when,
} from '../define.ts';
import { show, showSigned } from '../format.ts';
import { ionUnits } from '../units.ts';

/** Na − Cl − HCO₃, in mmol/L; with Figge's correction when albumin is known. */
export const anionGap = defineCalculator({
  id: 'anion-gap',
  title: 'Anion gap, with correction for albumin',
  aliases: ['AG', 'corrected anion gap', 'albumin-corrected anion gap', 'metabolic acidosis'],
  specialty: 'renal',
  kind: 'formula',
  purpose:
    'Difference between the measured positive and negative ions: sorts the causes of a metabolic acidosis.',
  notFor:
    'Ruling out a dangerous acidosis by itself; samples that have stood for long, or bromide, lithium and high paraprotein.',
  population: 'The correction was derived in 152 critically ill adults and 9 healthy people.',
  references: ['mckinley_emmett1977', 'figge1998aniong', 'rastegar2007delta'],
  licence: formulaLicence,
  policy: [
    'Potassium is left out, as in the cited sources.',
    'Figge writes “normal albumin”; 4.0 g/dL (40 g/L) is used for it here.',
    'No normal range is shown: it depends on the laboratory’s method.',
  ],
  inputs: {
    sodium,
    chloride: number('Serum chloride', { units: ionUnits, accept: [50, 160, plausible] }),
    bicarbonate,
    correct: choice('Correct for albumin?', [option('yes', 'Yes, albumin is known'), option('no', 'No')]),
    albumin: when('correct', ['yes'], albumin),
  },
  uncertainty: {
    text: 'The normal range runs from 3–11 to 8–16 mmol/L depending on the instrument: compare with the laboratory’s own range and with earlier values.',
    reference: 'rastegar2007delta',
  },
  warns: ({ sodium, chloride, bicarbonate }) =>
    problemsWhere([
      sodium - chloride - bicarbonate < 0,
      problem(
        ['sodium', 'chloride', 'bicarbonate'],
        'A negative gap is rare: check the three numbers first.',
      ),
    ]),
  compute: ({ sodium, chloride, bicarbonate, albumin }) => {
    const gap = sodium - chloride - bicarbonate;
    const plain = `${show(sodium)} − ${show(chloride)} − ${show(bicarbonate)} = ${show(gap)} mmol/L`;
    const main = { label: 'Anion gap', value: gap, unit: 'mmol/L', decimals: 0 };
    if (albumin === undefined) return { main, steps: [plain] };
    const corrected = gap + 2.5 * (4 - albumin);
    return {
      main,
      others: [{ label: 'Anion gap corrected for albumin', value: corrected, unit: 'mmol/L', decimals: 1 }],
      steps: [plain, `${showSigned(gap)} + 2.5 × (4 − ${show(albumin)} g/dL) = ${show(corrected)} mmol/L`],
    };
  },
});
