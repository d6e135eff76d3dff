import { describe, expect, it } from 'vitest';
import { calculators } from '../../../../content/calculators/calculators.ts';
import { decodeValues, encodeValues } from '../../../../content/calculators/links.ts';
import { ckdEpi2021 } from '../../../../content/calculators/renal/ckd-epi-2021.ts';
import { curb65 } from '../../../../content/calculators/respiratory/curb-65.ts';
import { evaluate } from '../../../../content/calculators/evaluate.ts';
import { typed } from './run.ts';
import { workedCases } from './worked-cases.ts';

const decoded = (query: string) => decodeValues(ckdEpi2021, new URLSearchParams(query));

describe('links with values', () => {
  it('always carries the unit with the number', () => {
    const query = encodeValues(
      ckdEpi2021,
      typed(ckdEpi2021, { age: 60, sex: 'male', creatinine: '90 umol-l' }),
    );
    expect(query.toString()).toBe('age=60&sex=male&creatinine=90&creatinine.unit=umol-l');
  });

  it('goes there and back for every worked case, through the text of a link', () => {
    for (const { calculator: id, given } of workedCases) {
      const calculator = calculators.find((candidate) => candidate.id === id);
      if (calculator === undefined) throw new Error(id);
      const raw = typed(calculator, given);
      const back = decodeValues(calculator, new URLSearchParams(encodeValues(calculator, raw).toString()));
      expect(back).toEqual(raw);
      expect(evaluate(calculator, back)).toEqual(evaluate(calculator, raw));
    }
  });

  it('never reads a number in a unit that was not named', () => {
    expect(decoded('creatinine=90')).toEqual({});
    expect(decoded('creatinine=90&creatinine.unit=mol')).toEqual({});
    expect(decoded('creatinine=90&creatinine.unit=umol-l&creatinine.unit=mg-dl')).toEqual({});
  });

  it('leaves out what is uncertain: twice given, unknown, too long', () => {
    expect(decoded('age=60&age=61')).toEqual({});
    expect(decoded('sex=x&weight=70&__proto__=1')).toEqual({});
    expect(decoded(`age=${'6'.repeat(101)}`)).toEqual({});
    expect(decodeValues(curb65, new URLSearchParams('confusion=maybe'))).toEqual({});
  });

  it('keeps a number that will be refused, so that the reader sees why', () => {
    expect(decoded('age=12')).toEqual({ age: { value: '12' } });
    expect(evaluate(ckdEpi2021, decoded('age=12')).status).toBe('refused');
  });

  it('writes nothing for what was not entered', () => {
    expect(encodeValues(ckdEpi2021, { age: { value: ' ' }, other: { value: '1' } }).toString()).toBe('');
  });

  it('uses names that need no escaping', () => {
    for (const { inputs } of calculators)
      for (const { id } of inputs) expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });
});
