import type { WorkedCase } from '../worked-case.ts';

export const paediatricsCases: readonly WorkedCase[] = [
  { calculator: 'apgar', source: 'paper', name: 'Apgar 1953: five signs at their best are 10', given: { minute: '5', appearance: '2', pulse: '2', grimace: '2', activity: '2', respiration: '2' }, value: 10, reads: 'reassuring' },
  { calculator: 'apgar', source: 'paper', name: 'Apgar 1953: no sign at all is 0', given: { minute: '5', appearance: '0', pulse: '0', grimace: '0', activity: '0', respiration: '0' }, value: 0, reads: 'low' },
  { calculator: 'apgar', source: 'hand', name: 'blue hands and feet, good otherwise: 9', given: { minute: '1', appearance: '1', pulse: '2', grimace: '2', activity: '2', respiration: '2' }, value: 9 },
  { calculator: 'schwartz', source: 'hand', name: 'constant of Schwartz 2009: 0.413 × 110 cm ÷ 0.6 mg/dL', given: { age: 5, height: 110, creatinine: 0.6 }, value: 75.7166666667, within: 1e-9 },
  { calculator: 'schwartz', source: 'hand', name: '140 cm and the median creatinine of the paper, 1.3 mg/dL: 44.5', given: { age: 10, height: 140, creatinine: 1.3 }, value: 44.4769230769, within: 1e-9 },
  { calculator: 'maintenance-fluids', source: 'paper', name: 'Holliday and Segar 1957, brackets: 10 kg needs 1000 mL a day', given: { newborn: false, weight: 10 }, value: 40, others: { 'Water per day (100-50-20)': 1000 } },
  { calculator: 'maintenance-fluids', source: 'paper', name: 'Holliday and Segar 1957, brackets: 20 kg needs 1500 mL a day', given: { newborn: false, weight: 20 }, value: 60, others: { 'Water per day (100-50-20)': 1500 } },
  { calculator: 'maintenance-fluids', source: 'paper', name: 'Holliday and Segar 1957, brackets: 70 kg gives 2500 mL a day', given: { newborn: false, weight: 70 }, value: 110, others: { 'Water per day (100-50-20)': 2500 } },
]; // prettier-ignore
