import { describe, expect, it } from 'vitest';
import { centorMcisaac } from '../../../../../content/calculators/infection/centor-mcisaac.ts';
import { readingOf, refusalOf, valueOf } from '../run.ts';

const none = { age: 30, exudate: false, nodes: false, fever: false, noCough: false };
const flags = ['exudate', 'nodes', 'fever', 'noCough'];

describe('Centor and McIsaac', () => {
  it.each([[3, 1], [14, 1], [14.9, 1], [15, 0], [44, 0], [44.9, 0], [45, -1]])('age %s adds %s', (age, points) => {
    expect(valueOf(centorMcisaac, { ...none, age })).toBe(points);
  }); // prettier-ignore

  it.each(flags)('%s adds 1', (item) => {
    expect(valueOf(centorMcisaac, { ...none, [item]: true })).toBe(1);
  });

  it.each([[0, '2.5%'], [1, '6.5%'], [2, '15%'], [3, '32%'], [4, '56%']])('Centor %s: %s positive in adults', (count, share) => {
    const given = { ...none, ...Object.fromEntries(flags.slice(0, count).map((item) => [item, true])) };
    expect(readingOf(centorMcisaac, given)).toContain(share);
  }); // prettier-ignore

  it('gives adults’ percentages to adults only', () => {
    expect(readingOf(centorMcisaac, { ...none, age: 17.9 })).toBe('');
    expect(readingOf(centorMcisaac, { ...none, age: 18 })).toContain('of adults');
  });

  it('is not for children under 3', () => {
    expect(refusalOf(centorMcisaac, { ...none, age: 2.9 })).toContain('from the age of 3');
  });
});
