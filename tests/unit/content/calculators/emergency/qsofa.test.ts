import { describe, expect, it } from 'vitest';
import { qsofa } from '../../../../../content/calculators/emergency/qsofa.ts';
import { readingOf, valueOf } from '../run.ts';

const well = { respiratoryRate: 16, systolic: 120, mentation: false };

describe('qSOFA (Seymour 2016), both sides of every edge', () => {
  it.each([
    [{ respiratoryRate: 21 }, 0],
    [{ respiratoryRate: 22 }, 1],
    [{ systolic: 101 }, 0],
    [{ systolic: 100 }, 1],
    [{ mentation: true }, 1],
  ])('%j scores %s', (changes, points) => {
    expect(valueOf(qsofa, { ...well, ...changes })).toBe(points);
  });

  it('is positive from 2', () => {
    expect(readingOf(qsofa, { ...well, systolic: 100 })).toContain('negative');
    expect(readingOf(qsofa, { ...well, systolic: 100, mentation: true })).toContain('positive');
  });
});
