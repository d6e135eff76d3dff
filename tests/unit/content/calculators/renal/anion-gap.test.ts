import { expect, it } from 'vitest';
import { anionGap } from '../../../../../content/calculators/renal/anion-gap.ts';
import { outcomeOf, resultOf } from '../run.ts';

const values = { sodium: 140, chloride: 104, bicarbonate: 24, correct: 'no' };

it('asks for albumin only when it is to be corrected for, and then insists', () => {
  expect(resultOf(anionGap, values).others).toEqual([]);
  expect(outcomeOf(anionGap, { ...values, correct: 'yes' })).toMatchObject({
    status: 'incomplete',
    missing: [{ input: 'albumin' }],
  });
});

it('ignores an albumin left over from before', () => {
  expect(resultOf(anionGap, { ...values, albumin: 2 }).others).toEqual([]);
});

it('warns of a negative gap', () => {
  expect(resultOf(anionGap, { ...values, chloride: 120 }).warnings[0]?.reason).toContain('negative gap');
  expect(resultOf(anionGap, { ...values, chloride: 120 }).display).toBe('−4 mmol/L');
  expect(resultOf(anionGap, { ...values, chloride: 116 }).warnings).toEqual([]);
});
