import type { Band } from '../../model/calculator.ts';
import { roundTo } from '../format.ts';

/** GFR categories of KDIGO, read from the rate as it is reported: a whole number. */
export const gfrBands: readonly Band[] = [
  band('≥ 90', 90, Infinity, 'category G1: normal or high. By itself not kidney disease.'),
  band('60–89', 60, 89, 'category G2: mildly decreased. By itself not kidney disease.'),
  band('45–59', 45, 59, 'category G3a: mildly to moderately decreased.'),
  band('30–44', 30, 44, 'category G3b: moderately to severely decreased.'),
  band('15–29', 15, 29, 'category G4: severely decreased.'),
  band('< 15', 0, 14, 'category G5: kidney failure.'),
];

function band(range: string, from: number, to: number, text: string): Band {
  const holds = (value: number) => roundTo(value, 0) >= from && roundTo(value, 0) <= to;
  return {
    range,
    holds,
    text: `${text} Chronic kidney disease needs the finding to last over three months.`,
    reference: 'kdigo2024ckd',
  };
}
