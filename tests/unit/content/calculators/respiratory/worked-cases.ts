import type { WorkedCase } from '../worked-case.ts';

const well = { confusion: false, urea: 5, respiratoryRate: 18, systolic: 120, diastolic: 75, age: 40 };
const noPe = {
  dvtSigns: false,
  likely: false,
  pulse: 80,
  immobile: false,
  previous: false,
  haemoptysis: false,
  malignancy: false,
};
const percNegative = {
  low: true,
  age: 30,
  pulse: 80,
  saturation: 98,
  haemoptysis: false,
  oestrogen: false,
  previous: false,
  swelling: false,
  surgery: false,
};

export const respiratoryCases: readonly WorkedCase[] = [
  { calculator: 'curb-65', source: 'paper', name: 'Lim 2003: no item, the low group', given: well, value: 0, reads: '1.5%' },
  { calculator: 'curb-65', source: 'paper', name: 'Lim 2003: two items, 9.2%', given: { ...well, age: 70, urea: 8 }, value: 2, reads: '9.2%' },
  { calculator: 'curb-65', source: 'paper', name: 'Lim 2003: a six-point score, 0 to 5', given: { confusion: true, urea: 12, respiratoryRate: 34, systolic: 84, diastolic: 50, age: 80 }, value: 5, reads: '22%' },
  { calculator: 'wells-pe', source: 'paper', name: 'Wells 2000, table: the highest total is 12.5', given: { dvtSigns: true, likely: true, pulse: 110, immobile: true, previous: true, haemoptysis: true, malignancy: true }, value: 12.5, reads: 'high' },
  { calculator: 'wells-pe', source: 'hand', name: 'pulse 110, recent surgery, cancer: 1.5 + 1.5 + 1 = 4.0, still unlikely', given: { ...noPe, pulse: 110, immobile: true, malignancy: true }, value: 4, reads: 'unlikely' },
  { calculator: 'wells-pe', source: 'hand', name: 'most likely diagnosis and pulse 110: 3 + 1.5 = 4.5', given: { ...noPe, likely: true, pulse: 110 }, value: 4.5, reads: 'embolism likely' },
  { calculator: 'perc', source: 'paper', name: 'Kline 2004: all eight absent', given: percNegative, value: 0, reads: 'PERC negative' },
  { calculator: 'perc', source: 'paper', name: 'Kline 2004: all eight present', given: { low: true, age: 60, pulse: 110, saturation: 90, haemoptysis: true, oestrogen: true, previous: true, swelling: true, surgery: true }, value: 8, reads: 'PERC positive' },
  { calculator: 'a-a-gradient', source: 'hand', name: 'room air at sea level, PaCO₂ 40, PaO₂ 90: 149.73 − 50 − 90 = 9.73; at 40 years 14 expected', given: { fio2: 0.21, barometric: 760, paco2: 40, pao2: 90, age: 40 }, value: 9.73, within: 1e-9, others: { 'Expected for age on room air': 14 }, reads: 'Not above' },
  { calculator: 'a-a-gradient', source: 'hand', name: 'room air at 630 mmHg (about 1500 m), PaCO₂ 30, PaO₂ 60: 24.93', given: { fio2: '21 percent', barometric: 630, paco2: 30, pao2: 60, age: 40 }, value: 24.93, within: 1e-9, reads: 'Above the value' },
]; // prettier-ignore
