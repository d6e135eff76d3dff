import { describe, expect, it } from 'vitest';
import { meld3 } from '../../../../../content/calculators/gastroenterology/meld-3.ts';
import { refusalOf, resultOf, valueOf } from '../run.ts';

const man = {
  age: 50,
  sex: 'male',
  bilirubin: 2,
  inr: 1.5,
  dialysis: 'no',
  creatinine: 1.2,
  sodium: 135,
  albumin: 3,
};
const raw = (given: typeof man) =>
  Number(
    resultOf(meld3, given)
      .steps.join('\n')
      .match(/\+ 6 = (\d+\.\d+)/)?.[1],
  );

describe('MELD 3.0 (Kim 2021)', () => {
  it('adds 1.33 for a woman; it does not multiply by it (a defect of a public implementation)', () => {
    expect(raw({ ...man, sex: 'female' }) - raw(man)).toBeCloseTo(1.33, 2);
    expect(raw({ ...man, bilirubin: 20, sex: 'female' }) - raw({ ...man, bilirubin: 20 })).toBeCloseTo(
      1.33,
      2,
    );
  });

  it('adds the 1.33 for either sex at 12 to 17 years', () => {
    expect(raw({ ...man, age: 17 })).toBeCloseTo(raw({ ...man, sex: 'female' }), 3);
    expect(raw({ ...man, age: 17, sex: 'female' })).toBeCloseTo(raw({ ...man, sex: 'female' }), 3);
    expect(raw({ ...man, age: 18 })).toBeCloseTo(raw(man), 3);
  });

  it.each([
    [{ creatinine: 3.5 }, { creatinine: 3 }],
    [{ creatinine: 0.5 }, { creatinine: 1 }],
    [{ bilirubin: 0.5 }, { bilirubin: 1 }],
    [{ inr: 0.8 }, { inr: 1 }],
    [{ sodium: 142 }, { sodium: 137 }],
    [{ sodium: 118 }, { sodium: 125 }],
    [{ albumin: 4.2 }, { albumin: 3.5 }],
    [{ albumin: 1.2 }, { albumin: 1.5 }],
  ])('counts %j as %j', (given, counted) => {
    expect(valueOf(meld3, { ...man, ...given })).toBe(valueOf(meld3, { ...man, ...counted }));
  });

  it('counts dialysis as creatinine 3', () => {
    const { creatinine: _measured, ...rest } = man;
    expect(valueOf(meld3, { ...rest, dialysis: 'yes' })).toBe(valueOf(meld3, { ...man, creatinine: 3 }));
  });

  it('is capped at 40 and refuses below 12 years', () => {
    expect(valueOf(meld3, { ...man, bilirubin: 60, inr: 10, creatinine: 3, albumin: 1.5, sodium: 125 })).toBe(
      40,
    );
    expect(refusalOf(meld3, { ...man, age: 11 })).toContain('from the age of 12');
  });
});
