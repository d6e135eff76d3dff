import { describe, expect, it } from 'vitest';
import { cha2ds2Vasc } from '../../../../../content/calculators/cardiovascular/cha2ds2-vasc.ts';
import { otherOf, valueOf } from '../run.ts';

const none = {
  heartFailure: false,
  hypertension: false,
  age: 50,
  diabetes: false,
  stroke: false,
  vascular: false,
  sex: 'male',
};

describe('CHA₂DS₂-VASc (Lip 2010), every item and both sides of every edge', () => {
  it.each([
    [{ heartFailure: true }, 1],
    [{ hypertension: true }, 1],
    [{ diabetes: true }, 1],
    [{ stroke: true }, 2],
    [{ vascular: true }, 1],
    [{ sex: 'female' }, 1],
    [{ age: 64 }, 0],
    [{ age: 65 }, 1],
    [{ age: 74 }, 1],
    [{ age: 75 }, 2],
  ])('%j scores %s', (changes, points) => {
    expect(valueOf(cha2ds2Vasc, { ...none, ...changes })).toBe(points);
  });

  it('shows the total without sex beside it', () => {
    expect(otherOf(cha2ds2Vasc, { ...none, sex: 'female', age: 75 }, 'CHA₂DS₂-VA (without sex)')).toBe(2);
    expect(otherOf(cha2ds2Vasc, { ...none, sex: 'male', age: 75 }, 'CHA₂DS₂-VA (without sex)')).toBe(2);
  });
});
