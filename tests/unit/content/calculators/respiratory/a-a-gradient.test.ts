import { describe, expect, it } from 'vitest';
import { aAGradient } from '../../../../../content/calculators/respiratory/a-a-gradient.ts';
import { outcomeOf, readingOf, refusalOf, resultOf, valueOf } from '../run.ts';

const seaLevel = { fio2: 0.21, barometric: 760, paco2: 40, pao2: 90, age: 40 };

describe('alveolar-arterial gradient', () => {
  it('does not assume sea level: barometric pressure is missing until it is given', () => {
    const { barometric: _left, ...rest } = seaLevel;
    expect(outcomeOf(aAGradient, rest)).toMatchObject({
      status: 'incomplete',
      missing: [{ input: 'barometric' }],
    });
    const input = aAGradient.inputs.find(({ id }) => id === 'barometric');
    expect(input?.kind === 'number' && input.suggested).toBe(760);
  });

  it('falls with altitude when everything else is the same', () => {
    expect(valueOf(aAGradient, { ...seaLevel, barometric: 700 })).toBeLessThan(valueOf(aAGradient, seaLevel));
  });

  it('compares with age ÷ 4 + 4 on room air only', () => {
    expect(readingOf(aAGradient, { ...seaLevel, pao2: 85.73 })).toContain('Not above');
    expect(readingOf(aAGradient, { ...seaLevel, pao2: 85.72 })).toContain('Above the value expected');
    expect(readingOf(aAGradient, { ...seaLevel, fio2: 0.5 })).toContain('does not apply');
  });

  it('warns of a negative gradient and refuses alveoli without oxygen', () => {
    expect(resultOf(aAGradient, { ...seaLevel, pao2: 120 }).warnings[0]?.reason).toContain('negative');
    expect(refusalOf(aAGradient, { ...seaLevel, barometric: 230, paco2: 80 })).toContain(
      'no oxygen in the alveoli',
    );
  });

  it('takes kPa and shows it first', () => {
    const result = resultOf(aAGradient, {
      fio2: 0.21,
      barometric: '101.325 kpa',
      paco2: '5.3 kpa',
      pao2: '12 kpa',
      age: 40,
    });
    expect(result.display).toMatch(/^\d\.\d kPa \(\d+ mmHg\)$/);
  });
});
