import { describe, expect, it } from 'vitest';
import { calculatorOf } from '../../../../content/calculators/calculators.ts';
import { evaluate } from '../../../../content/calculators/evaluate.ts';
import type { RawValues } from '../../../../content/model/calculator.ts';
import { patiently, reasonsFor } from '../../../../renderer/calculators/patience.ts';

const curb = calculatorOf('curb-65');
if (!curb) throw new Error('There is no CURB-65');
const complete: RawValues = {
  confusion: { value: 'yes' },
  urea: { value: '12', unit: 'mmol-l' },
  respiratoryRate: { value: '32' },
  systolic: { value: '88' },
  diastolic: { value: '55' },
  age: { value: '78' },
};
const shown = (change: RawValues, ...left: string[]) => {
  const raw = { ...complete, ...change };
  return patiently(curb, evaluate(curb, raw), new Set(left));
};
const others = ['confusion', 'urea', 'respiratoryRate', 'systolic', 'diastolic'];

describe('an outcome while someone types', () => {
  it('counts a value that is not right yet as missing, in the order of the questions', () => {
    expect(shown({ age: { value: '7' }, urea: { value: '' } }, ...others)).toEqual({
      status: 'incomplete',
      missing: [
        { input: 'urea', label: 'Urea' },
        { input: 'age', label: 'Age' },
      ],
    });
  });

  it('says what is wrong once the value has been left', () => {
    const outcome = shown({ age: { value: '7' } }, ...others, 'age');
    expect(outcome.status).toBe('refused');
    expect(reasonsFor(outcome, 'age').refusals).toHaveLength(1);
    expect(reasonsFor(outcome, 'urea').refusals).toEqual([]);
  });

  it('says a mistake that was left while another value is being typed', () => {
    const outcome = shown({ age: { value: '7' }, systolic: { value: '1' } }, 'age');
    expect(outcome.status === 'refused' && outcome.problems.map(({ inputs }) => inputs)).toEqual([['age']]);
  });

  it('waits for both of two values that do not go together', () => {
    const change = { systolic: { value: '88' }, diastolic: { value: '90' } };
    expect(shown(change, 'systolic', 'age')).toEqual({
      status: 'incomplete',
      missing: [{ input: 'diastolic', label: 'Diastolic blood pressure' }],
    });
    const outcome = shown(change, 'systolic', 'diastolic');
    expect(reasonsFor(outcome, 'systolic').refusals).toEqual(reasonsFor(outcome, 'diastolic').refusals);
    expect(reasonsFor(outcome, 'systolic').refusals).toHaveLength(1);
  });

  it('never holds a result back', () => {
    expect(shown({}).status).toBe('result');
  });
});
