import { describe, expect, it } from 'vitest';
import { curb65 } from '../../../../content/calculators/respiratory/curb-65.ts';
import { ckdEpi2021 } from '../../../../content/calculators/renal/ckd-epi-2021.ts';
import { anionGap } from '../../../../content/calculators/renal/anion-gap.ts';
import { applicableInputs, evaluate } from '../../../../content/calculators/evaluate.ts';
import { outcomeOf, resultOf } from './run.ts';

const complete = { age: 60, sex: 'male', creatinine: 1.2 };

describe('evaluate', () => {
  it('asks for everything when nothing is there', () => {
    expect(evaluate(ckdEpi2021, {})).toEqual({
      status: 'incomplete',
      missing: [
        { input: 'age', label: 'Age' },
        { input: 'sex', label: 'Sex used by the formula' },
        { input: 'creatinine', label: 'Serum creatinine' },
      ],
    });
  });

  it('takes blanks for missing, never for zero or no', () => {
    const blank = { age: { value: ' ' }, sex: { value: 'male' }, creatinine: { value: '', unit: 'mg-dl' } };
    expect(evaluate(ckdEpi2021, blank)).toMatchObject({
      status: 'incomplete',
      missing: [{ input: 'age' }, { input: 'creatinine' }],
    });
    const { confusion: _unanswered, ...rest } = {
      confusion: false,
      urea: 5,
      respiratoryRate: 18,
      systolic: 120,
      diastolic: 75,
      age: 40,
    };
    expect(outcomeOf(curb65, rest)).toMatchObject({
      status: 'incomplete',
      missing: [{ input: 'confusion' }],
    });
  });

  it('says at once what cannot be, and what is still missing', () => {
    expect(outcomeOf(ckdEpi2021, { age: 12, creatinine: 90 })).toMatchObject({
      status: 'refused',
      problems: [{ inputs: ['age'] }, { inputs: ['creatinine'] }],
      missing: [{ input: 'sex' }],
    });
  });

  it('refuses an option or answer it does not know', () => {
    expect(evaluate(ckdEpi2021, { sex: { value: 'other' } })).toMatchObject({
      status: 'refused',
      problems: [{ inputs: ['sex'] }],
    });
    expect(evaluate(curb65, { confusion: { value: 'true' } })).toMatchObject({
      status: 'refused',
      problems: [{ inputs: ['confusion'] }],
    });
  });

  it('ignores values that belong to no input', () => {
    const raw = {
      age: { value: '60' },
      sex: { value: 'male' },
      creatinine: { value: '1.2', unit: 'mg-dl' },
      __proto__x: { value: '1' },
    };
    expect(evaluate(ckdEpi2021, raw).status).toBe('result');
  });

  it('asks for a conditional input only while its condition holds', () => {
    const ids = (correct: string) =>
      applicableInputs(anionGap, { correct: { value: correct } }).map(({ id }) => id);
    expect(ids('yes')).toContain('albumin');
    expect(ids('no')).not.toContain('albumin');
    expect(ids('')).not.toContain('albumin');
  });

  it('gives the value, the unit, the words, the working and the uncertainty', () => {
    const result = resultOf(ckdEpi2021, complete);
    expect(result).toMatchObject({
      status: 'result',
      label: 'eGFR',
      unit: 'mL/min/1.73 m²',
      display: '69 mL/min/1.73 m²',
      warnings: [],
    });
    expect(result.interpretation).toMatchObject([{ reference: 'kdigo2024ckd' }]);
    expect(result.interpretation[0]?.text).toContain('60–89: category G2');
    expect(result.uncertainty?.reference).toBe('inker2021ckdepi');
    expect(result.steps.length).toBeGreaterThan(1);
  });
});
