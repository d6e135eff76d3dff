import type { WorkedCase } from '../worked-case.ts';

export const endocrineCases: readonly WorkedCase[] = [
  { calculator: 'corrected-calcium', source: 'published', name: '1.83 mmol/L with albumin 26 g/L: 2.11 mmol/L (theguidewire.net, worked example of the 0.02 rule)', given: { calcium: '1.83 mmol-l', albumin: '26 g-l' }, value: 2.11 * 4.008, within: 0.01 },
  { calculator: 'corrected-calcium', source: 'paper', name: 'Payne 1973, abstract: adjusted = calcium − albumin + 4.0, so 8.0 with albumin 2.5 is 9.5 (and 9.2 by the everyday factor)', given: { calcium: 8, albumin: 2.5 }, value: 9.2, within: 1e-9, others: { 'Payne’s own equation (factor 1)': 9.5 } },
  { calculator: 'corrected-calcium', source: 'hand', name: 'normal albumin changes nothing', given: { calcium: 9.6, albumin: 4 }, value: 9.6, others: { 'Payne’s own equation (factor 1)': 9.6 } },
  { calculator: 'homa-ir', source: 'hand', name: 'insulin 10, glucose 90 mg/dL: 900 ÷ 405 = 2.22', given: { insulin: 10, glucose: 90 }, value: 2.22222222222, within: 1e-9 },
  { calculator: 'homa-ir', source: 'hand', name: 'insulin 5 and glucose 4.5 mmol/L: 22.5 ÷ 22.5 = 1, the reference of the model', given: { insulin: 5, glucose: '4.5 mmol-l' }, value: 1, within: 1e-9 },
  { calculator: 'bmi', source: 'hand', name: '81 kg at 180 cm: 25', given: { height: 180, weight: 81 }, value: 25, within: 1e-9, reads: 'overweight' },
  { calculator: 'bmi', source: 'hand', name: '45 kg at 170 cm: 15.57', given: { height: '1.7 m', weight: 45 }, value: 15.5709342561, within: 1e-9, reads: 'underweight' },
  { calculator: 'bsa', source: 'hand', name: '170 cm, 70 kg: 1.818 m² and 1.810 m²', given: { height: 170, weight: 70 }, value: 1.81811868577, within: 1e-9, others: { 'Body surface (Du Bois)': 1.80970780175 } },
  { calculator: 'bsa', source: 'hand', name: '100 cm, 36 kg: √1 = 1 m² (the rule cancels)', given: { height: 100, weight: 36 }, value: 1 },
  { calculator: 'ideal-body-weight', source: 'hand', name: 'man of 180 cm: 74.99 kg', given: { sex: 'male', height: 180 }, value: 74.9921259843, within: 1e-9 },
  { calculator: 'ideal-body-weight', source: 'hand', name: 'man of exactly 60 inches: 50 kg', given: { sex: 'male', height: '60 in' }, value: 50, within: 1e-9 },
  { calculator: 'ideal-body-weight', source: 'hand', name: 'woman of 150 cm: 43.3 kg on the continued line (a public data set holds it at 45.5; GD-IBW-004)', given: { sex: 'female', height: 150 }, value: 43.3267716535, within: 1e-9 },
  { calculator: 'adjusted-body-weight', source: 'hand', name: 'woman of 165 cm and 110 kg: 56.91 + 0.4 × 53.09 = 78.15', given: { sex: 'female', height: 165, weight: 110 }, value: 78.1456692913, within: 1e-9, others: { 'Ideal body weight (Devine)': 56.9094488189 } },
  { calculator: 'adjusted-body-weight', source: 'hand', name: 'man of 60 inches and 100 kg: 50 + 0.4 × 50 = 70', given: { sex: 'male', height: '60 in', weight: 100 }, value: 70, within: 1e-9 },
]; // prettier-ignore
