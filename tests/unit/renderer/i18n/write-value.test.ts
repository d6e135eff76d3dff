import { describe, expect, it } from 'vitest';
import { writeValue } from '../../../../renderer/i18n/write-value.ts';

describe('a value in a sentence', () => {
  it('is a number as the language writes it', () => {
    expect(writeValue(1234567, 'en')).toBe('1,234,567');
    expect(writeValue(1234567, 'fr')).toMatch(/^1\s234\s567$/u);
    expect(writeValue(1234567, 'es')).toBe('1.234.567');
  });

  it('keeps European digits in Arabic: the articles are full of them', () => {
    expect(writeValue(1234, 'ar')).toMatch(/^1\D?234$/u);
  });

  it('is set apart where the sentence runs the other way', () => {
    expect(writeValue('Asthma (acute).', 'ar')).toBe('\u2068Asthma (acute).\u2069');
    expect(writeValue('Asthma (acute).', 'fr')).toBe('Asthma (acute).');
    expect(writeValue('', 'ar')).toBe('');
  });
});
