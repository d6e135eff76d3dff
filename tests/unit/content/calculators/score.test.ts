import { describe, expect, it } from 'vitest';
import { option, choice, number, scoreLicence, yesNo } from '../../../../content/calculators/define.ts';
import { defineScore, points } from '../../../../content/calculators/score.ts';
import { years } from '../../../../content/calculators/units.ts';
import { resultOf } from './run.ts';

const score = defineScore({
  id: 'sample',
  title: 'Sample',
  aliases: [],
  specialty: 'renal',
  purpose: 'Adds.',
  notFor: 'Anything else.',
  population: 'Tests.',
  references: ['nobody'],
  licence: scoreLicence,
  policy: [],
  inputs: {
    gate: yesNo('Not scored'),
    age: number('Age', { units: years, accept: [0, 120, 'No.'], points: (age) => (age > 65 ? 1 : 0) }),
    colour: choice('Colour', [option('red', 'Red', 2), option('blue', 'Blue', 0)]),
    otherDiagnosis: yesNo('Another diagnosis', -2),
  },
  total: { label: 'Sample score', max: 3 },
  bands: [points('≤ 0', -2, 0, 'low.', 'nobody'), points('≥ 1', 1, 3, 'high.', 'nobody')],
});

describe('defineScore', () => {
  it('adds the points of each input and shows them line by line', () => {
    const result = resultOf(score, { gate: true, age: 70, colour: 'red', otherDiagnosis: false });
    expect(result.value).toBe(3);
    expect(result.steps).toEqual([
      'Age: 70 years → 1',
      'Colour: Red → 2',
      'Another diagnosis: no → 0',
      'Total: 1 + 2 = 3 (highest possible: 3)',
    ]);
    expect(result.interpretation).toEqual([{ text: '≥ 1: high.', reference: 'nobody' }]);
  });

  it('writes negative points in brackets', () => {
    const result = resultOf(score, { gate: false, age: 70, colour: 'red', otherDiagnosis: true });
    expect(result.steps.at(-1)).toBe('Total: 1 + 2 + (−2) = 1 (highest possible: 3)');
  });

  it('writes a total of nothing as 0', () => {
    expect(
      resultOf(score, { gate: false, age: 20, colour: 'blue', otherDiagnosis: false }).steps.at(-1),
    ).toBe('Total: 0 (highest possible: 3)');
  });
});
