import type { WorkedCase } from '../worked-case.ts';

const vectors =
  'test vectors of a public research protocol for the equations of Inker 2021 (float64, index id 70870748413)';
const urgentGap = {
  measured: 310,
  sodium: 140,
  glucose: '100 mg-dl',
  urea: '20 bun-mg-dl',
  ethanolMeasured: 'no',
};

export const renalCases: readonly WorkedCase[] = [
  { calculator: 'ckd-epi-2021', source: 'independent', name: `man of 50 with 0.9 mg/dL, at the knot of the curve: ${vectors}`, given: { age: 50, sex: 'male', creatinine: 0.9 }, value: 104.0490129932253, within: 1e-9, reads: 'G1' },
  { calculator: 'ckd-epi-2021', source: 'independent', name: `woman of 60 with 0.7 mg/dL: ${vectors}`, given: { age: 60, sex: 'female', creatinine: 0.7 }, value: 98.94831465668567, within: 1e-9, reads: 'G1' },
  { calculator: 'ckd-epi-2021', source: 'independent', name: `man of 70 with 1.2 mg/dL: ${vectors}`, given: { age: 70, sex: 'male', creatinine: 1.2 }, value: 65.0565950204461, within: 1e-9, reads: 'G2' },
  { calculator: 'ckd-epi-2021', source: 'hand', name: 'man of 40 with 0.6 mg/dL, below the knot: 142 × (0.6/0.9)^−0.302 × 0.9938^40', given: { age: 40, sex: 'male', creatinine: 0.6 }, value: 125.149062607, within: 1e-6 },
  { calculator: 'ckd-epi-2021', source: 'hand', name: 'woman of 65 with 221 µmol/L (2.5 mg/dL)', given: { age: 65, sex: 'female', creatinine: '221 umol-l' }, value: 20.8205885148, within: 1e-6, reads: 'G4' },
  { calculator: 'ckd-epi-2021-cystatin-c', source: 'independent', name: `man of 50: ${vectors}`, given: { age: 50, sex: 'male', creatinine: 0.9, cystatin: 0.8 }, value: 111.04033757644632, within: 1e-9 },
  { calculator: 'ckd-epi-2021-cystatin-c', source: 'independent', name: `woman of 60: ${vectors}`, given: { age: 60, sex: 'female', creatinine: 0.7, cystatin: 0.7 }, value: 107.36626871737116, within: 1e-9 },
  { calculator: 'ckd-epi-2021-cystatin-c', source: 'independent', name: `man of 70: ${vectors}`, given: { age: 70, sex: 'male', creatinine: 1.2, cystatin: 1 }, value: 73.82048812375221, within: 1e-9 },
  { calculator: 'ckd-epi-2021-cystatin-c', source: 'hand', name: 'woman of 55 with 1.5 mg/dL and 1.6 mg/L', given: { age: 55, sex: 'female', creatinine: 1.5, cystatin: 1.6 }, value: 40.3980231064, within: 1e-6, reads: 'G3b' },
  { calculator: 'cockcroft-gault', source: 'hand', name: 'man of 60, 72 kg, 1 mg/dL: the 72 cancels, 140 − 60 = 80', given: { age: 60, sex: 'male', weightBasis: 'actual', weight: 72, creatinine: 1 }, value: 80, within: 1e-9 },
  { calculator: 'cockcroft-gault', source: 'hand', name: 'woman of 75, 60 kg, 1.5 mg/dL: 65 × 60 ÷ 108 × 0.85', given: { age: 75, sex: 'female', weightBasis: 'ideal', weight: 60, creatinine: 1.5 }, value: 30.6944444444, within: 1e-6 },
  { calculator: 'fena', source: 'published', name: 'pre-renal example (urine Na 20, plasma Na 140, urine creatinine 50, plasma creatinine 2): 0.571% (audit note of a public calculator, index id 56928261953)', given: { urineSodium: 20, plasmaSodium: 140, urineCreatinine: 50, plasmaCreatinine: 2 }, value: 0.571428571429, within: 1e-6, reads: 'pre-renal' },
  { calculator: 'fena', source: 'published', name: 'tubular example (80, 138, 30, 3): 5.80% (same note)', given: { urineSodium: 80, plasmaSodium: 138, urineCreatinine: 30, plasmaCreatinine: 3 }, value: 5.79710144928, within: 1e-6, reads: '≥ 1%' },
  { calculator: 'anion-gap', source: 'paper', name: 'Figge 1998, abstract: each g/dL of albumin below normal hides 2.5 mmol/L', given: { sodium: 140, chloride: 104, bicarbonate: 24, correct: 'yes', albumin: 3 }, value: 12, others: { 'Anion gap corrected for albumin': 14.5 } },
  { calculator: 'anion-gap', source: 'hand', name: 'albumin 20 g/L: 138 − 100 − 14 = 24; + 2.5 × 2 = 29', given: { sodium: 138, chloride: 100, bicarbonate: 14, correct: 'yes', albumin: '20 g-l' }, value: 24, others: { 'Anion gap corrected for albumin': 29 } },
  { calculator: 'anion-gap', source: 'hand', name: 'without albumin: 140 − 100 − 10 = 30', given: { sodium: 140, chloride: 100, bicarbonate: 10, correct: 'no' }, value: 30 },
  { calculator: 'delta-ratio', source: 'hand', name: 'gap 24, bicarbonate 12: 12 ÷ 12 = 1', given: { gap: 24, bicarbonate: 12 }, value: 1 },
  { calculator: 'delta-ratio', source: 'hand', name: 'gap 20, bicarbonate 8: 8 ÷ 16 = 0.5', given: { gap: 20, bicarbonate: 8 }, value: 0.5 },
  { calculator: 'winters', source: 'hand', name: 'bicarbonate 12: 1.5 × 12 + 8 = 26, from 24 to 28', given: { bicarbonate: 12, compare: 'yes', measured: 26 }, value: 26, others: { 'Lower limit': 24, 'Upper limit': 28 }, reads: 'in the expected range' },
  { calculator: 'winters', source: 'hand', name: 'bicarbonate 10 with 35 mmHg measured: expected 21 to 25', given: { bicarbonate: 10, compare: 'yes', measured: 35 }, value: 23, reads: 'above the expected range' },
  { calculator: 'osmolality', source: 'published', name: 'normal panel 140, 90 mg/dL, BUN 14 mg/dL: 290 (research note after Smithline 1976, index id 60991035591)', given: { sodium: 140, glucose: '90 mg-dl', urea: '14 bun-mg-dl', ethanolMeasured: 'no' }, value: 290, within: 1e-9 },
  { calculator: 'osmolality', source: 'published', name: 'the same in SI units (5 and 5 mmol/L): 290 (same note)', given: { sodium: 140, glucose: 5, urea: 5, ethanolMeasured: 'no' }, value: 290 },
  { calculator: 'osmolality', source: 'published', name: 'ethanol 100 mg/dL: 311.7 by 4.6 and 317.0 by 3.7 (same note, after Purssell 2001)', given: { sodium: 140, glucose: '90 mg-dl', urea: '14 bun-mg-dl', ethanolMeasured: 'yes', ethanol: 100 }, value: 311.739130435, within: 1e-6, others: { 'With ethanol as Purssell measured it (÷ 3.7)': 317.027027027 } },
  { calculator: 'osmolal-gap', source: 'published', name: 'measured 330 on the normal panel: gap 40 (same note)', given: { measured: 330, sodium: 140, glucose: '90 mg-dl', urea: '14 bun-mg-dl', ethanolMeasured: 'no' }, value: 40, within: 1e-9 },
  { calculator: 'osmolal-gap', source: 'published', name: 'ethanol 100 mg/dL, measured 318: 28 before, about 6.3 and 1 after (same note)', given: { measured: 318, sodium: 140, glucose: '90 mg-dl', urea: '14 bun-mg-dl', ethanolMeasured: 'yes', ethanol: 100 }, value: 6.260869565, within: 1e-6, others: { 'Ethanol not taken off': 28, 'Beyond ethanol as Purssell measured it (÷ 3.7)': 0.972972973 } },
  { calculator: 'osmolal-gap', source: 'hand', name: 'measured 310 on 140, 100 and 20 mg/dL is 17.3, not the “about 10” of a public checklist', given: urgentGap, value: 17.3015873016, within: 1e-6 },
  { calculator: 'corrected-sodium', source: 'published', name: 'sodium 130 at 600 mg/dL: 138 (Katz) and 142 (Hillier) (research note after both papers, index id 61306130698)', given: { sodium: 130, glucose: 600 }, value: 138, others: { 'Corrected sodium (Hillier, factor 2.4)': 142 } },
  { calculator: 'corrected-sodium', source: 'published', name: 'sodium 134 at 300 mg/dL: 137.2 and 138.8 (same note)', given: { sodium: 134, glucose: 300 }, value: 137.2, within: 1e-9, others: { 'Corrected sodium (Hillier, factor 2.4)': 138.8 } },
  { calculator: 'free-water-deficit', source: 'hand', name: 'man of 70 kg at 160 mmol/L: 42 × (160 ÷ 140 − 1) = 6', given: { sodium: 160, weight: 70, body: 'child-or-man' }, value: 6, within: 1e-9, others: { 'Total body water assumed': 42 } },
  { calculator: 'free-water-deficit', source: 'hand', name: 'elderly woman of 60 kg at 168 mmol/L: 27 × 0.2 = 5.4', given: { sodium: 168, weight: 60, body: 'old-woman' }, value: 5.4, within: 1e-9 },
]; // prettier-ignore
