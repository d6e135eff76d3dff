import type { WorkedCase } from '../worked-case.ts';

const tracing =
  'three tracings of one man in Scientific Reports 2021, doi 10.1038/s41598-021-93774-9, figure 1';
const noRisk = {
  heartFailure: false,
  hypertension: false,
  age: 50,
  diabetes: false,
  stroke: false,
  vascular: false,
  sex: 'male',
};
const noBleed = {
  hypertension: false,
  renal: false,
  liver: false,
  stroke: false,
  bleeding: false,
  labileInr: false,
  age: 50,
  drugs: false,
  alcohol: false,
};
const noTimi = {
  age: 50,
  riskFactors: false,
  stenosis: false,
  aspirin: false,
  angina: false,
  st: false,
  marker: false,
};
const noDvt = {
  cancer: false,
  paralysis: false,
  bedridden: false,
  tenderness: false,
  swollenLeg: false,
  calf: false,
  oedema: false,
  collaterals: false,
  previous: false,
  alternative: false,
};

export const cardiovascularCases: readonly WorkedCase[] = [
  { calculator: 'cha2ds2-vasc', source: 'paper', name: 'Lip 2010, table: the highest total is 9', given: { heartFailure: true, hypertension: true, age: 80, diabetes: true, stroke: true, vascular: true, sex: 'female' }, value: 9, others: { 'CHA₂DS₂-VA (without sex)': 8 } },
  { calculator: 'cha2ds2-vasc', source: 'paper', name: 'Lip 2010, table: a man under 65 without risk factors has 0', given: noRisk, value: 0, others: { 'CHA₂DS₂-VA (without sex)': 0 } },
  { calculator: 'cha2ds2-vasc', source: 'hand', name: 'woman of 70 with hypertension: 1 + 1 + 1 = 3', given: { ...noRisk, age: 70, hypertension: true, sex: 'female' }, value: 3, others: { 'CHA₂DS₂-VA (without sex)': 2 } },
  { calculator: 'has-bled', source: 'paper', name: 'Pisters 2010, table: no item, 1.13 bleeds per 100 patient-years', given: noBleed, value: 0, reads: '1.13' },
  { calculator: 'has-bled', source: 'paper', name: 'Pisters 2010, table: three items, 3.74 bleeds per 100 patient-years', given: { ...noBleed, age: 72, stroke: true, drugs: true }, value: 3, reads: '3.74' },
  { calculator: 'has-bled', source: 'paper', name: 'Pisters 2010, table: the highest total is 9', given: { hypertension: true, renal: true, liver: true, stroke: true, bleeding: true, labileInr: true, age: 80, drugs: true, alcohol: true }, value: 9 },
  { calculator: 'heart', source: 'paper', name: 'Backus 2013, abstract: 0 to 3 had events in 1.7%', given: { history: 'slight', ecg: 'normal', age: 50, risk: 'some', troponin: 'normal' }, value: 2, reads: '1.7%' },
  { calculator: 'heart', source: 'paper', name: 'Backus 2013, abstract: 7 to 10 had events in 50.1%', given: { history: 'high', ecg: 'st', age: 70, risk: 'many', troponin: 'high' }, value: 10, reads: '50.1%' },
  { calculator: 'timi', source: 'paper', name: 'Antman 2000, table: 0 or 1 item, 4.7% in 14 days', given: noTimi, value: 0, reads: '4.7%' },
  { calculator: 'timi', source: 'paper', name: 'Antman 2000, table: 4 items, 19.9% in 14 days', given: { ...noTimi, age: 70, aspirin: true, st: true, marker: true }, value: 4, reads: '19.9%' },
  { calculator: 'timi', source: 'paper', name: 'Antman 2000, table: 6 or 7 items, 40.9% in 14 days', given: { age: 70, riskFactors: true, stenosis: true, aspirin: true, angina: true, st: true, marker: true }, value: 7, reads: '40.9%' },
  { calculator: 'wells-dvt', source: 'paper', name: 'Wells 2003, table: the highest total is 9', given: { ...noDvt, cancer: true, paralysis: true, bedridden: true, tenderness: true, swollenLeg: true, calf: true, oedema: true, collaterals: true, previous: true }, value: 9, reads: 'likely' },
  { calculator: 'wells-dvt', source: 'paper', name: 'Wells 2003, table: only another diagnosis gives −2', given: { ...noDvt, alternative: true }, value: -2, reads: 'unlikely' },
  { calculator: 'wells-dvt', source: 'hand', name: 'plaster, thick calf and earlier thrombosis, but cellulitis as likely: 3 − 2 = 1', given: { ...noDvt, paralysis: true, calf: true, previous: true, alternative: true }, value: 1, reads: 'unlikely' },
  { calculator: 'qtc', source: 'published', name: `QT 405 ms at 52.7/min: Bazett 379.4 (${tracing})`, given: { formula: 'bazett', sex: 'male', qt: 405, rate: 52.7 }, value: 379.4, within: 0.3 },
  { calculator: 'qtc', source: 'published', name: `QT 405 ms at 52.7/min: Fridericia 387.7 (${tracing})`, given: { formula: 'fridericia', sex: 'male', qt: 405, rate: 52.7 }, value: 387.7, within: 0.3 },
  { calculator: 'qtc', source: 'published', name: `QT 395 ms at 85.9/min: Bazett 472.7 (${tracing})`, given: { formula: 'bazett', sex: 'male', qt: 395, rate: 85.9 }, value: 472.7, within: 0.3, reads: 'prolonged' },
  { calculator: 'qtc', source: 'published', name: `QT 395 ms at 85.9/min: Fridericia 445.2 (${tracing})`, given: { formula: 'fridericia', sex: 'male', qt: 395, rate: 85.9 }, value: 445.2, within: 0.3, reads: 'within the limits' },
  { calculator: 'qtc', source: 'published', name: 'QT 360 ms at 120/min: Bazett 509.1, Fridericia 453.6 (research note after both papers, index id 61180214788); the linear formulas by hand', given: { formula: 'bazett', sex: 'female', qt: 360, rate: 120 }, value: 509.116882454, within: 1e-6, others: { 'QTc (Fridericia)': 453.571577962, 'QTc (Framingham)': 437, 'QTc (Hodges)': 465, 'QTc (Rautaharju)': 480 } },
  { calculator: 'qtc', source: 'hand', name: 'at 60/min every formula leaves QT as it is', given: { formula: 'hodges', sex: 'female', qt: 400, rate: 60 }, value: 400, others: { 'QTc (Bazett)': 400, 'QTc (Fridericia)': 400, 'QTc (Framingham)': 400, 'QTc (Rautaharju)': 400 } },
  { calculator: 'abpi', source: 'independent', name: 'ankles 90, arms 120: 0.75 (vector of clincalc, index id 56983405121)', given: { rightAnkle: 90, leftAnkle: 90, rightArm: 120, leftArm: 120 }, value: 0.75, reads: 'abnormal' },
  { calculator: 'abpi', source: 'independent', name: 'arms 110 and 140, ankles 120: the higher arm counts, 0.857 (same)', given: { rightAnkle: 120, leftAnkle: 120, rightArm: 110, leftArm: 140 }, value: 0.857142857, within: 1e-6 },
  { calculator: 'abpi', source: 'independent', name: 'ankle 200, arm 120: 1.67, noncompressible (same)', given: { rightAnkle: 200, leftAnkle: 132, rightArm: 120, leftArm: 120 }, value: 1.1, within: 1e-9, others: { 'Right leg': 1.66666666667 }, reads: 'Right leg 1.67: noncompressible' },
  { calculator: 'ldl-friedewald', source: 'hand', name: '200 − 50 − 150 ÷ 5 = 120', given: { total: 200, hdl: 50, triglycerides: 150 }, value: 120 },
  { calculator: 'ldl-friedewald', source: 'hand', name: '5.2, 1.3 and 1.7 mmol/L: 120.7 mg/dL, 3.1 mmol/L', given: { total: '5.2 mmol-l', hdl: '1.3 mmol-l', triglycerides: '1.7 mmol-l' }, value: 120.6992, within: 1e-6 },
]; // prettier-ignore
