import { describe, expect, it } from 'vitest';
import { heart } from '../../../../../content/calculators/cardiovascular/heart.ts';
import { readingOf, valueOf } from '../run.ts';

const none = { history: 'slight', ecg: 'normal', age: 30, risk: 'none', troponin: 'normal' };

describe('HEART, both sides of every edge', () => {
  it.each([[44, 0], [45, 1], [64, 1], [65, 2]])('age %s scores %s', (age, points) => {
    expect(valueOf(heart, { ...none, age })).toBe(points);
  }); // prettier-ignore

  it.each([['history', 'moderate', 1], ['history', 'high', 2], ['ecg', 'nonspecific', 1], ['ecg', 'st', 2], ['risk', 'some', 1], ['risk', 'many', 2], ['troponin', 'raised', 1], ['troponin', 'high', 2]])('%s %s scores %s', (item, option, points) => {
    expect(valueOf(heart, { ...none, [item]: option })).toBe(points);
  }); // prettier-ignore

  it.each([
    [{ history: 'high', age: 45 }, 3, 'low'],
    [{ history: 'high', age: 65 }, 4, 'intermediate'],
    [{ history: 'high', age: 65, ecg: 'st' }, 6, 'intermediate'],
    [{ history: 'high', age: 65, ecg: 'st', risk: 'some' }, 7, 'high'],
  ])('%j is %s: %s', (changes, points, group) => {
    expect(valueOf(heart, { ...none, ...changes })).toBe(points);
    expect(readingOf(heart, { ...none, ...changes })).toContain(`${group}:`);
  });
});
