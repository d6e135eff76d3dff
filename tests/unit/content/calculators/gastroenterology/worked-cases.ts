import type { WorkedCase } from '../worked-case.ts';

const optn = 'computed from the OPTN formula of 2016';
const healthy = { bilirubin: 1, inr: 1, dialysis: 'no', creatinine: 1 };
const bleeding = {
  sex: 'male',
  urea: 5,
  haemoglobin: 140,
  systolic: 120,
  pulse: 80,
  melaena: false,
  syncope: false,
  liver: false,
  heart: false,
};

export const gastroenterologyCases: readonly WorkedCase[] = [
  { calculator: 'meld', source: 'published', name: 'bilirubin 2, INR 1.5, creatinine 1.5: 17.47, so 17 (worked example of clincalc, index id 56680616576)', given: { bilirubin: 2, inr: 1.5, dialysis: 'no', creatinine: 1.5 }, value: 17 },
  { calculator: 'meld', source: 'hand', name: 'everything at or below 1: 6.43, so 6', given: { bilirubin: 0.3, inr: 0.9, dialysis: 'no', creatinine: 0.5 }, value: 6 },
  { calculator: 'meld', source: 'hand', name: 'bilirubin 10, INR 3, on dialysis: 40.7, so 40', given: { bilirubin: 10, inr: 3, dialysis: 'yes' }, value: 40 },
  { calculator: 'meld-na', source: 'published', name: `normal values: 6 (GD-MELD-001 of a public data set; ${optn})`, given: { ...healthy, sodium: 140 }, value: 6 },
  { calculator: 'meld-na', source: 'hand', name: `creatinine 1.5, bilirubin 2, INR 1.2, sodium 135: 16.65, so 17 and not the 16 of GD-MELD-002 (${optn})`, given: { bilirubin: 2, inr: 1.2, dialysis: 'no', creatinine: 1.5, sodium: 135 }, value: 17, others: { 'MELD without sodium': 15 } },
  { calculator: 'meld-na', source: 'hand', name: `creatinine 2, bilirubin 4, INR 1.5, sodium 130: 26.9, so 27 and not the 25 of GD-MELD-003 (${optn})`, given: { bilirubin: 4, inr: 1.5, dialysis: 'no', creatinine: 2, sodium: 130 }, value: 27, others: { 'MELD without sodium': 23 } },
  { calculator: 'meld-na', source: 'published', name: `creatinine 5 (counts as 4), sodium 122 (counts as 125): 39 (GD-MELD-004; ${optn})`, given: { bilirubin: 8, inr: 2.5, dialysis: 'no', creatinine: 5, sodium: 122 }, value: 39 },
  { calculator: 'meld-na', source: 'published', name: `on dialysis: 33 (GD-MELD-005; ${optn})`, given: { bilirubin: 3, inr: 1.8, dialysis: 'yes', sodium: 128 }, value: 33 },
  { calculator: 'meld-3', source: 'hand', name: 'woman: 18.27, so 18 (equation of Kim 2021)', given: { age: 50, sex: 'female', bilirubin: 2, inr: 1.5, dialysis: 'no', creatinine: 1.2, sodium: 135, albumin: 3 }, value: 18 },
  { calculator: 'meld-3', source: 'hand', name: 'the same man: 16.94, so 17, 1.33 less', given: { age: 50, sex: 'male', bilirubin: 2, inr: 1.5, dialysis: 'no', creatinine: 1.2, sodium: 135, albumin: 3 }, value: 17 },
  { calculator: 'meld-3', source: 'hand', name: 'man on dialysis (creatinine counts as 3): 35.6, so 36', given: { age: 50, sex: 'male', bilirubin: 5, inr: 2, dialysis: 'yes', sodium: 128, albumin: 2.5 }, value: 36 },
  { calculator: 'meld-3', source: 'hand', name: 'healthy woman: 6 + 1.33 = 7.33, so 7', given: { age: 50, sex: 'female', ...healthy, sodium: 137, albumin: 3.5 }, value: 7 },
  { calculator: 'ukeld', source: 'hand', name: 'INR 1.5, creatinine 100, bilirubin 50, sodium 135: 56.17', given: { inr: 1.5, creatinine: 100, bilirubin: 50, sodium: 135 }, value: 56 },
  { calculator: 'ukeld', source: 'hand', name: 'near-normal values: 46.92', given: { inr: 1, creatinine: 80, bilirubin: 15, sodium: 140 }, value: 47 },
  { calculator: 'child-pugh', source: 'paper', name: 'Pugh 1973: the mildest combination is 5 points, class A', given: { bilirubin: 1, albumin: 4, inr: 1.1, ascites: 'none', encephalopathy: 'none' }, value: 5, reads: 'class A' },
  { calculator: 'child-pugh', source: 'paper', name: 'Pugh 1973: the gravest combination is 15 points, class C', given: { bilirubin: 5, albumin: 2, inr: 3, ascites: 'severe', encephalopathy: 'severe' }, value: 15, reads: 'class C' },
  { calculator: 'child-pugh', source: 'hand', name: '42 µmol/L, 30 g/L, INR 1.9, slight ascites, no encephalopathy: 2 + 2 + 2 + 2 + 1 = 9', given: { bilirubin: '42 umol-l', albumin: '30 g-l', inr: 1.9, ascites: 'mild', encephalopathy: 'none' }, value: 9, reads: 'class B' },
  { calculator: 'fib-4', source: 'hand', name: '50 years, AST 40, ALT 36, platelets 200: 2000 ÷ (200 × 6)', given: { age: 50, ast: 40, alt: 36, platelets: 200 }, value: 1.66666666667, within: 1e-9, reads: 'undecided' },
  { calculator: 'fib-4', source: 'hand', name: '60 years, AST 80, ALT 64, platelets 120: 4800 ÷ 960 = 5', given: { age: 60, ast: 80, alt: 64, platelets: '120000 per-ul' }, value: 5, within: 1e-9, reads: 'more likely' },
  { calculator: 'glasgow-blatchford', source: 'paper', name: 'Blatchford 2000, table: no marker present scores 0', given: bleeding, value: 0 },
  { calculator: 'glasgow-blatchford', source: 'paper', name: 'Blatchford 2000, table: every marker at its worst scores 23', given: { sex: 'female', urea: 30, haemoglobin: 80, systolic: 80, pulse: 120, melaena: true, syncope: true, liver: true, heart: true }, value: 23, reads: 'more than half' },
  { calculator: 'glasgow-blatchford', source: 'hand', name: 'woman, urea 9, Hb 11 g/dL, 95 mmHg, pulse 110, melaena: 3 + 1 + 2 + 1 + 1 = 8', given: { ...bleeding, sex: 'female', urea: 9, haemoglobin: '11 g-dl', systolic: 95, pulse: 110, melaena: true }, value: 8 },
]; // prettier-ignore
