import type { Unit } from '../model/calculator.ts';
import { tidy } from './format.ts';

type Units = readonly [Unit, ...Unit[]];

/** A number without a unit of its own, or with one that nobody writes otherwise. */
export function onlyUnit(label: string): Units {
  return [{ id: 'value', label }];
}

export const years = onlyUnit('years');
export const perMinute = onlyUnit('/min');
export const percent = onlyUnit('%');

/** Creatinine: 1 mg/dL is 88.4 µmol/L. */
export const creatinineUnits: Units = [
  { id: 'mg-dl', label: 'mg/dL' },
  { id: 'umol-l', label: 'µmol/L', over: 88.4 },
];
/** Bilirubin: 1 mg/dL is 17.1 µmol/L. */
export const bilirubinUnits: Units = [
  { id: 'mg-dl', label: 'mg/dL' },
  { id: 'umol-l', label: 'µmol/L', over: 17.1 },
];
/** Glucose: 1 mmol/L is 18 mg/dL. */
export const glucoseUnits: Units = [
  { id: 'mg-dl', label: 'mg/dL' },
  { id: 'mmol-l', label: 'mmol/L', times: 18 },
];
/** The same with mmol/L as the canonical unit. */
export const glucoseMolarUnits: Units = [
  { id: 'mmol-l', label: 'mmol/L' },
  { id: 'mg-dl', label: 'mg/dL', over: 18 },
];
/**
 * Urea: 1 mmol/L is 2.8 mg/dL of urea nitrogen (BUN) and 6.006 mg/dL of whole urea (molar mass 60.06). Laboratories report
 * either in mg/dL, so both are named in full.
 */
export const ureaUnits: Units = [
  { id: 'mmol-l', label: 'mmol/L' },
  { id: 'bun-mg-dl', label: 'mg/dL as urea nitrogen (BUN)', over: 2.8 },
  { id: 'urea-mg-dl', label: 'mg/dL as urea', over: 6.006 },
];
/** Albumin: 1 g/dL is 10 g/L. */
export const albuminUnits: Units = [
  { id: 'g-dl', label: 'g/dL' },
  { id: 'g-l', label: 'g/L', over: 10 },
];
export const haemoglobinUnits: Units = [
  { id: 'g-l', label: 'g/L' },
  { id: 'g-dl', label: 'g/dL', times: 10 },
];
/** Calcium: 1 mmol/L is 4.008 mg/dL (molar mass 40.08). */
export const calciumUnits: Units = [
  { id: 'mg-dl', label: 'mg/dL' },
  { id: 'mmol-l', label: 'mmol/L', times: 4.008 },
];
/** Ions of one charge: mmol/L and mEq/L are the same number. */
export const ionUnits: Units = [
  { id: 'mmol-l', label: 'mmol/L' },
  { id: 'meq-l', label: 'mEq/L' },
];
/** Ethanol: 1 mmol/L is 4.6 mg/dL (molar mass 46). */
export const ethanolUnits: Units = [
  { id: 'mg-dl', label: 'mg/dL' },
  { id: 'mmol-l', label: 'mmol/L', times: 4.6 },
];
/** Cholesterol: 1 mmol/L is 38.67 mg/dL. */
export const cholesterolUnits: Units = [
  { id: 'mg-dl', label: 'mg/dL' },
  { id: 'mmol-l', label: 'mmol/L', times: 38.67 },
];
/** Triglycerides: 1 mmol/L is 88.57 mg/dL. */
export const triglycerideUnits: Units = [
  { id: 'mg-dl', label: 'mg/dL' },
  { id: 'mmol-l', label: 'mmol/L', times: 88.57 },
];
/** Pressure: 1 mmHg is 0.133322387415 kPa. */
export const pressureUnits: Units = [
  { id: 'mmhg', label: 'mmHg' },
  { id: 'kpa', label: 'kPa', over: 0.133322387415 },
];
export const heightUnits: Units = [
  { id: 'cm', label: 'cm' },
  { id: 'm', label: 'm', times: 100 },
  { id: 'in', label: 'in', times: 2.54 },
];
export const weightUnits: Units = [
  { id: 'kg', label: 'kg' },
  { id: 'lb', label: 'lb', times: 0.45359237 },
];
export const temperatureUnits: Units = [
  { id: 'c', label: '°C' },
  { id: 'f', label: '°F', minus: 32, times: 5, over: 9 },
];
export const plateletUnits: Units = [
  { id: '10e9-l', label: '×10⁹/L' },
  { id: '10e3-ul', label: '×10³/µL' },
  { id: 'per-ul', label: '/µL', over: 1000 },
];
export const oxygenFractionUnits: Units = [
  { id: 'fraction', label: 'as a fraction (0.21 to 1)' },
  { id: 'percent', label: '%', over: 100 },
];
export const intervalUnits: Units = [
  { id: 'ms', label: 'ms' },
  { id: 's', label: 's', times: 1000 },
];

/** The value in the canonical unit of its list. */
export function toCanonical(value: number, unit: Unit): number {
  return tidy(((value - (unit.minus ?? 0)) * (unit.times ?? 1)) / (unit.over ?? 1));
}

/** A canonical value as it reads in this unit. */
export function fromCanonical(value: number, unit: Unit): number {
  return tidy((value * (unit.over ?? 1)) / (unit.times ?? 1) + (unit.minus ?? 0));
}
