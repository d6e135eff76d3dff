import { describe, expect, it } from 'vitest';
import { sofa } from '../../../../../content/calculators/emergency/sofa.ts';
import { outcomeOf, valueOf } from '../run.ts';

const well = {
  pao2: 100,
  fio2: 0.21,
  supported: false,
  platelets: 250,
  bilirubin: 0.8,
  circulation: 'none',
  meanPressure: 85,
  glasgow: 15,
  creatinine: 0.9,
  urineKnown: 'no',
};

describe('SOFA (Vincent 1996), both sides of every edge', () => {
  it.each([[400, 0], [399, 1], [300, 1], [299, 2], [200, 2], [199, 3], [100, 3], [99, 4]])('PaO₂/FiO₂ %s with support scores %s', (pao2, points) => {
    expect(valueOf(sofa, { ...well, pao2, fio2: 1, supported: true })).toBe(points);
  }); // prettier-ignore

  it('has no dust on the ratio: 84 ÷ 0.21 is 400, 63 ÷ 0.21 is 300', () => {
    expect(valueOf(sofa, { ...well, pao2: 84 })).toBe(0);
    expect(valueOf(sofa, { ...well, pao2: 63 })).toBe(1);
    expect(valueOf(sofa, { ...well, pao2: 42, supported: true })).toBe(2);
  });

  it('stops at 2 for the lungs without support', () => {
    expect(valueOf(sofa, { ...well, pao2: 99, fio2: 1 })).toBe(2);
    expect(valueOf(sofa, { ...well, pao2: 150, fio2: 1 })).toBe(2);
  });

  it.each([[150, 0], [149, 1], [100, 1], [99, 2], [50, 2], [49, 3], [20, 3], [19, 4]])('platelets %s score %s', (platelets, points) => {
    expect(valueOf(sofa, { ...well, platelets })).toBe(points);
  }); // prettier-ignore

  it.each([[1.19, 0], [1.2, 1], [1.9, 1], [2, 2], [5.9, 2], [6, 3], [11.9, 3], [12, 3], [12.1, 4]])('bilirubin %s mg/dL scores %s (“> 12.0” in the source)', (bilirubin, points) => {
    expect(valueOf(sofa, { ...well, bilirubin })).toBe(points);
  }); // prettier-ignore

  it.each([[1.19, 0], [1.2, 1], [1.9, 1], [2, 2], [3.4, 2], [3.5, 3], [4.9, 3], [5, 3], [5.1, 4]])('creatinine %s mg/dL scores %s (“> 5.0” in the source)', (creatinine, points) => {
    expect(valueOf(sofa, { ...well, creatinine })).toBe(points);
  }); // prettier-ignore

  it.each([[500, 0], [499, 3], [200, 3], [199, 4], [0, 4]])('urine of %s mL a day scores %s', (urine, points) => {
    expect(valueOf(sofa, { ...well, urineKnown: 'yes', urine })).toBe(points);
  }); // prettier-ignore

  it('takes the worse of creatinine and urine', () => {
    expect(valueOf(sofa, { ...well, creatinine: 5.1, urineKnown: 'yes', urine: 1500 })).toBe(4);
    expect(valueOf(sofa, { ...well, creatinine: 2, urineKnown: 'yes', urine: 100 })).toBe(4);
  });

  it.each([[15, 0], [14, 1], [13, 1], [12, 2], [10, 2], [9, 3], [6, 3], [5, 4], [3, 4]])('Glasgow %s scores %s', (glasgow, points) => {
    expect(valueOf(sofa, { ...well, glasgow })).toBe(points);
  }); // prettier-ignore

  it.each([
    [70, 0],
    [69, 1],
  ])('mean pressure %s scores %s', (meanPressure, points) => {
    expect(valueOf(sofa, { ...well, meanPressure })).toBe(points);
  });

  it.each([['low', 2], ['middle', 3], ['high', 4]])('drugs in the %s group score %s, and pressure is then not asked for', (circulation, points) => {
    const { meanPressure, ...rest } = well;
    expect(meanPressure).toBe(85);
    expect(valueOf(sofa, { ...rest, circulation })).toBe(points);
  }); // prettier-ignore

  it('misses the mean pressure only while no drug supports it', () => {
    const { meanPressure: _left, ...rest } = well;
    expect(outcomeOf(sofa, rest)).toEqual({
      status: 'incomplete',
      missing: [{ input: 'meanPressure', label: 'Mean arterial pressure' }],
    });
  });
});
