import { bilirubin, creatinine, inr } from '../inputs.ts';
import { choice, option, when } from '../define.ts';
import { show } from '../format.ts';

/** Inputs of the MELD family. On dialysis the rule sets creatinine, so it is not asked for. */
export const meldInputs = {
  bilirubin,
  inr,
  dialysis: choice('Dialysis at least twice in the past week, or 24 hours of it without a break (CVVHD)?', [
    option('yes', 'Yes'),
    option('no', 'No'),
  ]),
  creatinine: when('dialysis', ['no'], creatinine),
};

/** A value kept inside the limits the score sets, with the line that says so where they bit. */
export function bounded(
  label: string,
  value: number,
  low: number,
  high = Infinity,
): { value: number; steps: string[] } {
  const kept = Math.min(Math.max(value, low), high);
  if (kept === value) return { value, steps: [] };
  return { value: kept, steps: [`${label} ${show(value)} counts as ${show(kept)} (limits of the score)`] };
}

/** Creatinine as the score counts it: `cap` on dialysis, else between 1 and `cap` mg/dL. */
export function boundedCreatinine(
  creatinine: number | undefined,
  cap: number,
): { value: number; steps: string[] } {
  if (creatinine === undefined)
    return { value: cap, steps: [`On dialysis creatinine counts as ${show(cap)} mg/dL`] };
  return bounded('Creatinine', creatinine, 1, cap);
}

export const meldPopulation = 'Adults with cirrhosis; the score ranks candidates for a liver transplant.';
export const meldNotFor =
  'Acute liver failure, people on vitamin K antagonists (INR then does not measure the liver), liver cancer within exception rules, and children below 12.';
