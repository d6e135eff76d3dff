import { describe, expect, it } from 'vitest';
import { hasBled } from '../../../../../content/calculators/cardiovascular/has-bled.ts';
import { readingOf, valueOf } from '../run.ts';

const none = {
  hypertension: false,
  renal: false,
  liver: false,
  stroke: false,
  bleeding: false,
  labileInr: false,
  age: 60,
  drugs: false,
  alcohol: false,
};

describe('HAS-BLED (Pisters 2010)', () => {
  it.each(['hypertension', 'renal', 'liver', 'stroke', 'bleeding', 'labileInr', 'drugs', 'alcohol'])(
    '%s scores 1',
    (item) => {
      expect(valueOf(hasBled, { ...none, [item]: true })).toBe(1);
    },
  );

  it('scores age above 65, not at 65', () => {
    expect(valueOf(hasBled, { ...none, age: 65 })).toBe(0);
    expect(valueOf(hasBled, { ...none, age: 66 })).toBe(1);
  });

  it.each([[['stroke', 'renal'], '1.88'], [['stroke', 'renal', 'liver'], 'high risk'], [['stroke', 'renal', 'liver', 'drugs'], '8.70'], [['stroke', 'renal', 'liver', 'drugs', 'alcohol'], 'too few']])('%j reads “%s”', (items, words) => {
    const given = { ...none, ...Object.fromEntries(items.map((item) => [item, true])) };
    expect(readingOf(hasBled, given)).toContain(words);
  }); // prettier-ignore

  it('calls 2 not yet high', () => {
    expect(readingOf(hasBled, { ...none, stroke: true, renal: true })).not.toContain('high');
  });
});
