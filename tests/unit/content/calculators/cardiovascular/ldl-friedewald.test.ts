import { describe, expect, it } from 'vitest';
import { ldlFriedewald } from '../../../../../content/calculators/cardiovascular/ldl-friedewald.ts';
import { refusalOf, resultOf } from '../run.ts';

describe('Friedewald (1972)', () => {
  it('refuses triglycerides of 400 mg/dL or more, in either unit', () => {
    const at = (triglycerides: number | string) =>
      refusalOf(ldlFriedewald, { total: 250, hdl: 40, triglycerides });
    expect(at(399)).toBe('');
    expect(at(400)).toContain('does not hold at triglycerides of 400 mg/dL');
    expect(at('4.51 mmol-l')).toBe('');
    expect(at('4.52 mmol-l')).toContain('does not hold');
  });

  it('refuses values that would give no LDL at all', () => {
    expect(refusalOf(ldlFriedewald, { total: 100, hdl: 80, triglycerides: 150 })).toContain('cannot be');
  });

  it('leads with the unit the values came in', () => {
    expect(resultOf(ldlFriedewald, { total: 200, hdl: 50, triglycerides: 150 }).display).toBe(
      '120 mg/dL (3.1 mmol/L)',
    );
    const molar = resultOf(ldlFriedewald, {
      total: '5.2 mmol-l',
      hdl: '1.3 mmol-l',
      triglycerides: '1.7 mmol-l',
    });
    expect(molar.display).toBe('3.1 mmol/L (121 mg/dL)');
  });
});
