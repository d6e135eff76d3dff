import { describe, expect, it } from 'vitest';
import { glasgowBlatchford } from '../../../../../content/calculators/gastroenterology/glasgow-blatchford.ts';
import { readingOf, valueOf } from '../run.ts';

const none = {
  sex: 'male',
  urea: 5,
  haemoglobin: 150,
  systolic: 120,
  pulse: 80,
  melaena: false,
  syncope: false,
  liver: false,
  heart: false,
};

describe('Glasgow-Blatchford (2000), both sides of every edge', () => {
  it.each([[6.4, 0], [6.5, 2], [7.9, 2], [8, 3], [9.9, 3], [10, 4], [24.9, 4], [25, 6]])('urea %s mmol/L scores %s', (urea, points) => {
    expect(valueOf(glasgowBlatchford, { ...none, urea })).toBe(points);
  }); // prettier-ignore

  it('takes urea nitrogen: 18.2 mg/dL is 6.5 mmol/L', () => {
    expect(valueOf(glasgowBlatchford, { ...none, urea: '18.2 bun-mg-dl' })).toBe(2);
    expect(valueOf(glasgowBlatchford, { ...none, urea: '18.1 bun-mg-dl' })).toBe(0);
  });

  it.each([[130, 0], [129, 1], [120, 1], [119, 3], [100, 3], [99, 6]])('haemoglobin %s g/L in a man scores %s', (haemoglobin, points) => {
    expect(valueOf(glasgowBlatchford, { ...none, haemoglobin })).toBe(points);
  }); // prettier-ignore

  it.each([[120, 0], [119, 1], [100, 1], [99, 6]])('haemoglobin %s g/L in a woman scores %s', (haemoglobin, points) => {
    expect(valueOf(glasgowBlatchford, { ...none, sex: 'female', haemoglobin })).toBe(points);
  }); // prettier-ignore

  it.each([[110, 0], [109, 1], [100, 1], [99, 2], [90, 2], [89, 3]])('systolic %s scores %s', (systolic, points) => {
    expect(valueOf(glasgowBlatchford, { ...none, systolic })).toBe(points);
  }); // prettier-ignore

  it.each([[{ pulse: 99 }, 0], [{ pulse: 100 }, 1], [{ melaena: true }, 1], [{ syncope: true }, 2], [{ liver: true }, 2], [{ heart: true }, 2]])('%j scores %s', (changes, points) => {
    expect(valueOf(glasgowBlatchford, { ...none, ...changes })).toBe(points);
  }); // prettier-ignore

  it('reads 5 and 6 differently', () => {
    expect(readingOf(glasgowBlatchford, { ...none, liver: true, heart: true, pulse: 100 })).toContain('1–5');
    expect(readingOf(glasgowBlatchford, { ...none, liver: true, heart: true, syncope: true })).toContain(
      'more than half',
    );
  });
});
