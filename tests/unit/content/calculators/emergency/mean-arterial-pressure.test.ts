import { expect, it } from 'vitest';
import { meanArterialPressure } from '../../../../../content/calculators/emergency/mean-arterial-pressure.ts';
import { refusalOf, resultOf } from '../run.ts';

it('wants a systolic pressure above the diastolic', () => {
  expect(refusalOf(meanArterialPressure, { systolic: 80, diastolic: 80 })).toContain('higher than diastolic');
  expect(refusalOf(meanArterialPressure, { systolic: 70, diastolic: 80 })).toContain('higher than diastolic');
  expect(resultOf(meanArterialPressure, { systolic: 81, diastolic: 80 }).display).toBe('80 mmHg');
});

it('shows the working', () => {
  expect(resultOf(meanArterialPressure, { systolic: 120, diastolic: 80 }).steps).toEqual([
    '(120 + 2 × 80) ÷ 3 = 93.333 mmHg',
  ]);
});
