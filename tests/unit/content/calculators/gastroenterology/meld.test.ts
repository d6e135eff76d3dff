import { describe, expect, it } from 'vitest';
import { meld } from '../../../../../content/calculators/gastroenterology/meld.ts';
import { resultOf, valueOf } from '../run.ts';

const values = { bilirubin: 2, inr: 1.5, dialysis: 'no', creatinine: 1.5 };

describe('MELD: the limits of the score', () => {
  it('counts values below 1 as 1', () => {
    const raised = { ...values, bilirubin: 1, inr: 1, creatinine: 1 };
    expect(valueOf(meld, { ...raised, bilirubin: 0.4, inr: 0.8, creatinine: 0.5 })).toBe(
      valueOf(meld, raised),
    );
  });

  it('counts creatinine above 4 mg/dL, and dialysis, as 4', () => {
    const atCap = valueOf(meld, { ...values, creatinine: 4 });
    expect(valueOf(meld, { ...values, creatinine: 4.1 })).toBe(atCap);
    expect(valueOf(meld, { bilirubin: 2, inr: 1.5, dialysis: 'yes' })).toBe(atCap);
    expect(valueOf(meld, { ...values, creatinine: 3.5 })).toBeLessThan(atCap);
  });

  it('says in the working where a limit bit', () => {
    expect(resultOf(meld, { ...values, bilirubin: 0.4 }).steps.join('\n')).toContain(
      'Bilirubin 0.4 counts as 1',
    );
    expect(resultOf(meld, { bilirubin: 2, inr: 1.5, dialysis: 'yes' }).steps.join('\n')).toContain(
      'On dialysis creatinine counts as 4',
    );
  });

  it('stays within 6 and 40', () => {
    expect(valueOf(meld, { bilirubin: 0.1, inr: 0.6, dialysis: 'no', creatinine: 0.2 })).toBe(6);
    expect(valueOf(meld, { bilirubin: 60, inr: 12, dialysis: 'yes' })).toBe(40);
  });

  it('gives the same for µmol/L', () => {
    expect(valueOf(meld, { ...values, bilirubin: '34.2 umol-l', creatinine: '132.6 umol-l' })).toBe(17);
  });
});
