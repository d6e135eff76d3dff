import { describe, expect, it } from 'vitest';
import { creatinineUnits, heightUnits, perMinute } from '../../../../content/calculators/units.ts';
import { readNumber } from '../../../../content/calculators/read-number.ts';
import type { NumberInput } from '../../../../content/model/calculator.ts';

const creatinine: NumberInput = {
  id: 'creatinine',
  kind: 'number',
  label: 'Serum creatinine',
  units: creatinineUnits,
  range: { min: 0.1, max: 25, reason: 'Nobody lives outside.' },
  cautions: [],
  whole: false,
};
const rate: NumberInput = {
  ...creatinine,
  id: 'rate',
  label: 'Rate',
  units: perMinute,
  range: { min: 1, max: 99, reason: 'No.' },
  whole: true,
};

const read = (value: string, unit = 'mg-dl') => readNumber(creatinine, { value, unit });
const reasonOf = (value: string, unit?: string) => {
  const result = read(value, unit);
  return result.ok ? '' : result.reason;
};

describe('readNumber', () => {
  it.each(['1', '1.2', '.5', '1.', '+1.2', ' 1.2 '])('reads “%s”', (text) => {
    expect(read(text)).toMatchObject({ ok: true, value: Number(text) });
  });

  it.each([
    'NaN',
    'Infinity',
    '-Infinity',
    '1e3',
    '0x10',
    '1 2',
    '1.2.3',
    '--1',
    'one',
    '１',
    '1_0',
    '1'.repeat(21),
  ])('refuses “%s”', (text) => {
    expect(reasonOf(text)).toContain('is not a number');
  });

  it('does not guess what a comma means', () => {
    expect(reasonOf('1,2')).toContain('write decimals with a point');
    expect(reasonOf('1,234')).toContain('write decimals with a point');
  });

  it('wants a unit where there is a choice, and only a known one', () => {
    const unitless = readNumber(creatinine, { value: '90' });
    expect(unitless.ok ? '' : unitless.reason).toContain('choose the unit');
    expect(reasonOf('90', 'mg-l')).toContain('choose the unit');
    expect(readNumber(rate, { value: '20' })).toMatchObject({ ok: true, value: 20 });
    expect(readNumber(rate, { value: '20', unit: 'per-hour' })).toMatchObject({ ok: false });
  });

  it('accepts both bounds and nothing beyond, in the unit that was chosen', () => {
    expect([read('0.1').ok, read('25').ok, read('0.0999').ok, read('25.01').ok]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([read('2210', 'umol-l').ok, read('2210.1', 'umol-l').ok]).toEqual([true, false]);
  });

  it('names bounds that can be entered', () => {
    const height: NumberInput = {
      ...creatinine,
      units: heightUnits,
      range: { min: 30, max: 250, reason: 'No.' },
    };
    const short = readNumber(height, { value: '5', unit: 'in' });
    const [, low = '', high = ''] =
      /outside ([\d.]+) to ([\d.]+) in/.exec(short.ok ? '' : short.reason) ?? [];
    expect([low, high].map((value) => readNumber(height, { value, unit: 'in' }).ok)).toEqual([true, true]);
  });

  it('says the bounds in that unit, the reason, and which unit would make sense', () => {
    expect(reasonOf('90')).toBe(
      'Serum creatinine: 90 mg/dL is outside 0.1 to 25 mg/dL. Nobody lives outside. If it was 90 µmol/L, change the unit.',
    );
    expect(reasonOf('1.1', 'umol-l')).toContain('is outside 8.84 to 2210 µmol/L');
    expect(reasonOf('99999')).not.toContain('If it was');
  });

  it('refuses negative numbers by range, with either minus', () => {
    expect(reasonOf('-1')).toContain('outside');
    expect(reasonOf('−1')).toContain('outside');
  });

  it('wants whole numbers where only those make sense', () => {
    const half = readNumber(rate, { value: '20.5' });
    expect(half.ok ? '' : half.reason).toBe('Rate: give a whole number.');
    expect(readNumber(rate, { value: '20.0' })).toMatchObject({ ok: true });
  });
});
