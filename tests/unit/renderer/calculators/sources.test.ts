import { expect, it } from 'vitest';
import { calculatorOf, calculators } from '../../../../content/calculators/calculators.ts';
import { evaluate } from '../../../../content/calculators/evaluate.ts';
import { sourcesOf } from '../../../../renderer/calculators/sources.ts';

it('numbers every source a calculator names, its primary source first', () => {
  for (const calculator of calculators) {
    const sources = sourcesOf(calculator, { status: 'incomplete', missing: [] });
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    expect(sources[0]?.record.id).toBe(calculator.references[0]);
    const ids = sources.map(({ record }) => record.id);
    expect(ids).toEqual(expect.arrayContaining((calculator.bands ?? []).map(({ reference }) => reference)));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

it('numbers what a result cites', () => {
  const qtc = calculatorOf('qtc');
  if (!qtc) throw new Error('There is no QTc');
  const outcome = evaluate(qtc, {
    formula: { value: 'bazett' },
    sex: { value: 'female' },
    qt: { value: '480', unit: 'ms' },
    rate: { value: '60' },
  });
  const ids = sourcesOf(qtc, outcome).map(({ record }) => record.id);
  expect(
    outcome.status === 'result' && outcome.interpretation.every(({ reference }) => ids.includes(reference)),
  ).toBe(true);
});
