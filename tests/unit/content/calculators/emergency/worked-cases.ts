import type { WorkedCase } from '../worked-case.ts';

const chart = 'RCP 2017, chart';
const normal = {
  respiratoryRate: 16,
  scale: '1',
  saturation: 97,
  oxygen: 'air',
  systolic: 120,
  pulse: 70,
  consciousness: 'alert',
  temperature: 37,
};
const organs = {
  pao2: 95,
  fio2: 0.21,
  supported: false,
  platelets: 250,
  bilirubin: 0.8,
  circulation: 'none',
  meanPressure: 85,
  glasgow: 15,
  creatinine: 0.9,
  urineKnown: 'no',
};

export const emergencyCases: readonly WorkedCase[] = [
  { calculator: 'news2', source: 'paper', name: `${chart}: everything in the white column scores 0`, given: normal, value: 0, reads: 'low' },
  { calculator: 'news2', source: 'paper', name: `${chart}: the highest total is 20`, given: { respiratoryRate: 30, scale: '1', saturation: 85, oxygen: 'oxygen', systolic: 80, pulse: 140, consciousness: 'unresponsive', temperature: 34 }, value: 20, reads: 'high' },
  { calculator: 'news2', source: 'hand', name: 'rate 22, 94% on oxygen, 105 mmHg, pulse 112, alert, 38.6 °C: 2 + 1 + 2 + 1 + 2 + 0 + 1 = 9', given: { respiratoryRate: 22, scale: '1', saturation: 94, oxygen: 'oxygen', systolic: 105, pulse: 112, consciousness: 'alert', temperature: 38.6 }, value: 9, reads: 'high' },
  { calculator: 'news2', source: 'hand', name: 'scale 2, 95% on oxygen, else normal: 2 + 2 = 4', given: { ...normal, scale: '2', saturation: 95, oxygen: 'oxygen' }, value: 4 },
  { calculator: 'qsofa', source: 'paper', name: 'Seymour 2016: all three items', given: { respiratoryRate: 28, systolic: 88, mentation: true }, value: 3, reads: 'positive' },
  { calculator: 'qsofa', source: 'paper', name: 'Seymour 2016: none', given: { respiratoryRate: 16, systolic: 130, mentation: false }, value: 0, reads: 'negative' },
  { calculator: 'sofa', source: 'paper', name: 'Vincent 1996, table: no organ fails, 0', given: organs, value: 0 },
  { calculator: 'sofa', source: 'paper', name: 'Vincent 1996, table: every organ at its worst, 24', given: { pao2: 60, fio2: 1, supported: true, platelets: 10, bilirubin: 15, circulation: 'high', glasgow: 3, creatinine: 6, urineKnown: 'yes', urine: 100 }, value: 24 },
  { calculator: 'sofa', source: 'hand', name: 'P/F 250, platelets 90, bilirubin 2.5, MAP 65, GCS 14, creatinine 1.5: 2 + 2 + 2 + 1 + 1 + 1 = 9', given: { ...organs, pao2: 100, fio2: 0.4, platelets: 90, bilirubin: 2.5, meanPressure: 65, glasgow: 14, creatinine: 1.5 }, value: 9 },
  { calculator: 'mean-arterial-pressure', source: 'hand', name: '120/80: (120 + 160) ÷ 3 = 93.3', given: { systolic: 120, diastolic: 80 }, value: 93.3333333333, within: 1e-9 },
  { calculator: 'mean-arterial-pressure', source: 'hand', name: '90/60: 70', given: { systolic: 90, diastolic: 60 }, value: 70 },
  { calculator: 'parkland', source: 'hand', name: '70 kg with 30%: 8400 mL, 4200 of it in 8 hours', given: { weight: 70, surface: 30 }, value: 8400, others: { 'Of it in the first 8 hours from the burn': 4200, 'First 24 hours at 2 mL': 4200 } },
  { calculator: 'parkland', source: 'hand', name: '100 kg with 25%: 10 litres in 24 hours, half of it in 8', given: { weight: 100, surface: 25 }, value: 10_000, others: { 'Of it in the next 16 hours': 5000 } },
]; // prettier-ignore
