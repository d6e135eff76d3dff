import { describe, expect, it } from 'vitest';
import { meldNa } from '../../../../../content/calculators/gastroenterology/meld-na.ts';
import { otherOf, resultOf, valueOf } from '../run.ts';

const values = { bilirubin: 4, inr: 1.5, dialysis: 'no', creatinine: 2, sodium: 130 };

describe('MELD-Na (OPTN 2016)', () => {
  it.each([[137, 23], [138, 23], [125, 30], [124, 30], [136, 24]])('sodium %s gives %s (bounded to 125–137)', (sodium, score) => {
    expect(valueOf(meldNa, { ...values, sodium })).toBe(score);
  }); // prettier-ignore

  it('adds sodium only above 11', () => {
    const low = { bilirubin: 1, inr: 1.5, dialysis: 'no', creatinine: 1, sodium: 125 };
    expect(otherOf(meldNa, low, 'MELD without sodium')).toBe(11);
    expect(valueOf(meldNa, low)).toBe(11);
    const above = { ...low, inr: 1.7 };
    expect(otherOf(meldNa, above, 'MELD without sodium')).toBe(12);
    expect(valueOf(meldNa, above)).toBe(23);
  });

  it('rounds the MELD part to the tenth before multiplying by 10, as the policy says', () => {
    expect(resultOf(meldNa, values).steps.join('\n')).toContain('to the tenth and × 10 = 23');
  });
});
