import { number } from '../define.ts';
import { show } from '../format.ts';
import { heightUnits } from '../units.ts';

/** 50 kg (men) or 45.5 kg (women) + 2.3 kg for each inch above 60. Height in cm. */
export function devine(sex: 'female' | 'male', height: number): number {
  return (sex === 'male' ? 50 : 45.5) + 2.3 * (height / 2.54 - 60);
}

export function devineStep(sex: 'female' | 'male', height: number): string {
  const base = sex === 'male' ? 50 : 45.5;
  return `${base} + 2.3 × (${show(height)} ÷ 2.54 − 60) = ${show(devine(sex, height))} kg`;
}

export const devineHeight = number('Height', {
  units: heightUnits,
  accept: [130, 230, 'The rule is for adults of ordinary height: check the number and the unit.'],
  cautions: [
    {
      below: 152.4,
      reason: 'below 60 inches (152.4 cm) the rule was not stated; the straight line is simply continued.',
    },
  ],
});

export const devinePolicy =
  'Below 60 inches (152.4 cm) the line is continued downwards, not held at 60 inches, and a warning says so. Programs differ here.';
