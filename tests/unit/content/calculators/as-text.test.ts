import { describe, expect, it } from 'vitest';
import { asText, resultNotice } from '../../../../content/calculators/as-text.ts';
import { calculatorOf } from '../../../../content/calculators/calculators.ts';
import { curb65 } from '../../../../content/calculators/respiratory/curb-65.ts';
import { outcomeOf, typed } from './run.ts';
import { workedCases } from './worked-cases.ts';

const given = {
  confusion: false,
  urea: '22.4 bun-mg-dl',
  respiratoryRate: 18,
  systolic: 120,
  diastolic: 75,
  age: 70,
};
const textOf = (values: typeof given | { urea: number }) =>
  asText(curb65, typed(curb65, values), outcomeOf(curb65, values));

describe('asText', () => {
  it('carries values with units, result, reading, working, limits and sources', () => {
    expect(textOf(given)).toBe(`CURB-65 (community-acquired pneumonia)

Values
- New confusion: no
- Urea: 22.4 mg/dL as urea nitrogen (BUN)
- Respiratory rate: 18 /min
- Systolic blood pressure: 120 mmHg
- Diastolic blood pressure: 75 mmHg
- Age: 70 years

Result
- CURB-65: 2

How the source reads it
- 2: intermediate: 9.2% died within 30 days. [1]

Working
- Urea: 22.4 ÷ 2.8 = 8 mmol/L
- Confusion: no → 0
- Urea above 7 mmol/L: 8 mmol/L → 1
- Respiratory rate 30 or more: 18 /min → 0
- Systolic below 90 or diastolic 60 or less: 120/75 mmHg → 0
- Age 65 or over: 70 years → 1
- Total: 1 + 1 = 2 (highest possible: 5)

Not for
- Hospital-acquired pneumonia, children, immunosuppression, and deciding on admission by the number alone.

References
1. Lim WS, van der Eerden MM, Laing R et al. Defining community acquired pneumonia severity on presentation to hospital: an international derivation and validation study. Thorax. 2003;58(5):377-382. doi:10.1136/thorax.58.5.377

${resultNotice}`);
  });

  it('gives nothing for what is not a result', () => {
    expect(textOf({ urea: 8 })).toBe('');
  });

  it('works for every worked case, with the notice and a source', () => {
    for (const { calculator: id, given: values } of workedCases) {
      const calculator = calculatorOf(id);
      if (calculator === undefined) throw new Error(id);
      const text = asText(calculator, typed(calculator, values), outcomeOf(calculator, values));
      expect(text).toContain('\nReferences\n1. ');
      expect(text.endsWith(resultNotice)).toBe(true);
      expect(text).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });
});
