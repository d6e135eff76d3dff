import { describe, expect, it } from 'vitest';
import { curb65 } from '../../../../../content/calculators/respiratory/curb-65.ts';
import { readingOf, refusalOf, valueOf } from '../run.ts';

const well = { confusion: false, urea: 5, respiratoryRate: 18, systolic: 120, diastolic: 75, age: 40 };

describe('CURB-65 (Lim 2003), both sides of every edge', () => {
  it.each([
    [{ confusion: true }, 1],
    [{ urea: 7 }, 0],
    [{ urea: 7.01 }, 1],
    [{ urea: '19.6 bun-mg-dl' }, 0],
    [{ urea: '19.7 bun-mg-dl' }, 1],
    [{ urea: '42.042 urea-mg-dl' }, 0],
    [{ urea: '42.1 urea-mg-dl' }, 1],
    [{ respiratoryRate: 29 }, 0],
    [{ respiratoryRate: 30 }, 1],
    [{ systolic: 90 }, 0],
    [{ systolic: 89 }, 1],
    [{ diastolic: 61 }, 0],
    [{ diastolic: 60 }, 1],
    [{ age: 64 }, 0],
    [{ age: 65 }, 1],
  ])('%j scores %s', (changes, points) => {
    expect(valueOf(curb65, { ...well, ...changes })).toBe(points);
  });

  it('gives one point, not two, for low systolic and low diastolic pressure', () => {
    expect(valueOf(curb65, { ...well, systolic: 80, diastolic: 50 })).toBe(1);
  });

  it('groups 0–1, 2 and 3–5', () => {
    const groups = [{}, { age: 70 }, { age: 70, urea: 8 }, { age: 70, urea: 8, confusion: true }].map(
      (changes) => readingOf(curb65, { ...well, ...changes }).split(':')[0],
    );
    expect(groups).toEqual(['0–1', '0–1', '2', '3–5']);
  });

  it('refuses crossed pressures', () => {
    expect(refusalOf(curb65, { ...well, systolic: 70, diastolic: 80 })).toContain('higher than diastolic');
  });
});
