import { describe, expect, it } from 'vitest';
import { wellsPe } from '../../../../../content/calculators/respiratory/wells-pe.ts';
import { readingOf, resultOf, valueOf } from '../run.ts';

const none = {
  dvtSigns: false,
  likely: false,
  pulse: 80,
  immobile: false,
  previous: false,
  haemoptysis: false,
  malignancy: false,
};

describe('Wells for pulmonary embolism (2000)', () => {
  it.each([
    [{ dvtSigns: true }, 3],
    [{ likely: true }, 3],
    [{ pulse: 100 }, 0],
    [{ pulse: 101 }, 1.5],
    [{ immobile: true }, 1.5],
    [{ previous: true }, 1.5],
    [{ haemoptysis: true }, 1],
    [{ malignancy: true }, 1],
  ])('%j scores %s', (changes, points) => {
    expect(valueOf(wellsPe, { ...none, ...changes })).toBe(points);
  });

  it.each([
    [{ immobile: true }, '1.5', 'unlikely', 'low'],
    [{ haemoptysis: true, malignancy: true }, '2.0', 'unlikely', 'moderate'],
    [{ dvtSigns: true, malignancy: true }, '4.0', 'unlikely', 'moderate'],
    [{ dvtSigns: true, previous: true }, '4.5', 'embolism likely', 'moderate'],
    [{ dvtSigns: true, likely: true }, '6.0', 'embolism likely', 'moderate'],
    [{ dvtSigns: true, likely: true, malignancy: true }, '7.0', 'embolism likely', 'high'],
  ])('%j is %s: %s, %s', (changes, shown, two, three) => {
    const given = { ...none, ...changes };
    expect(resultOf(wellsPe, given).display).toBe(shown);
    expect(readingOf(wellsPe, given)).toContain(two);
    expect(readingOf(wellsPe, given)).toContain(`three groups: ${three}`);
  });
});
