import { describe, expect, it } from 'vitest';
import { timi } from '../../../../../content/calculators/cardiovascular/timi.ts';
import { readingOf, valueOf } from '../run.ts';

const none = {
  age: 50,
  riskFactors: false,
  stenosis: false,
  aspirin: false,
  angina: false,
  st: false,
  marker: false,
};
const flags = ['riskFactors', 'stenosis', 'aspirin', 'angina', 'st', 'marker'];
const withItems = (count: number) => ({
  ...none,
  ...Object.fromEntries(flags.slice(0, count).map((item) => [item, true])),
});

describe('TIMI (Antman 2000)', () => {
  it('scores age from 65', () => {
    expect(valueOf(timi, { ...none, age: 64 })).toBe(0);
    expect(valueOf(timi, { ...none, age: 65 })).toBe(1);
  });

  it.each(flags)('%s scores 1', (item) => {
    expect(valueOf(timi, { ...none, [item]: true })).toBe(1);
  });

  it.each([[0, '4.7%'], [1, '4.7%'], [2, '8.3%'], [3, '13.2%'], [4, '19.9%'], [5, '26.2%'], [6, '40.9%']])('%s items: %s in 14 days', (count, rate) => {
    expect(readingOf(timi, withItems(count))).toContain(rate);
  }); // prettier-ignore
});
