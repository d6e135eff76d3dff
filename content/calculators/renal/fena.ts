import { creatinine, plausible, sodium } from '../inputs.ts';
import { defineCalculator, formulaLicence, number } from '../define.ts';
import { show } from '../format.ts';
import { creatinineUnits, ionUnits } from '../units.ts';

/** Fractional excretion of sodium, in per cent. Both creatinines are brought to mg/dL first. */
export const fena = defineCalculator({
  id: 'fena',
  title: 'Fractional excretion of sodium (FENa)',
  aliases: ['FENa', 'FeNa', 'fractional sodium excretion', 'urine sodium'],
  specialty: 'renal',
  kind: 'formula',
  purpose:
    'Shows how much of the filtered sodium reaches the urine: one clue to the cause of oliguric acute kidney injury.',
  notFor:
    'Use after diuretics, in chronic kidney disease, after contrast, with glycosuria or bicarbonaturia: the number then misleads. Never a diagnosis by itself.',
  population: 'Described in adults with oliguric acute renal failure.',
  references: ['espinel1976fena'],
  licence: formulaLicence,
  policy: [
    'Each creatinine may be entered in its own unit; both are converted before they are compared.',
    'Only the edge at 1% is shown: from which value sodium loss speaks for tubular injury is quoted differently (2% or 3%).',
  ],
  inputs: {
    urineSodium: number('Urine sodium', { units: ionUnits, accept: [1, 400, plausible] }),
    plasmaSodium: { ...sodium, label: 'Plasma sodium' },
    urineCreatinine: number('Urine creatinine', {
      units: [...creatinineUnits, { id: 'mmol-l', label: 'mmol/L', times: 1000, over: 88.4 }],
      accept: [1, 800, plausible],
    }),
    plasmaCreatinine: { ...creatinine, label: 'Plasma creatinine' },
  },
  bands: [
    {
      range: '< 1%',
      holds: (value) => value < 1,
      text: 'the range described for pre-renal failure: the tubules still hold on to sodium.',
      reference: 'espinel1976fena',
    },
    {
      range: '≥ 1%',
      holds: (value) => value >= 1,
      text: 'outside the range the paper describes for pre-renal failure.',
      reference: 'espinel1976fena',
    },
  ],
  compute: ({ urineSodium, plasmaSodium, urineCreatinine, plasmaCreatinine }) => {
    const value = ((urineSodium * plasmaCreatinine) / (plasmaSodium * urineCreatinine)) * 100;
    return {
      main: { label: 'FENa', value, unit: '%', decimals: 1 },
      steps: [
        `(${show(urineSodium)} × ${show(plasmaCreatinine)}) ÷ (${show(plasmaSodium)} × ${show(urineCreatinine)}) × 100 = ${show(value)}%`,
      ],
    };
  },
});
