import { describe, expect, it } from 'vitest';
import { directionOf, languageToSpeak } from '../../../../renderer/i18n/languages.ts';

describe('the language to speak', () => {
  it('is the reader’s, before the administrator’s, before the system’s', () => {
    expect(languageToSpeak('es', 'fr', ['ar'])).toBe('es');
    expect(languageToSpeak('system', 'fr', ['ar'])).toBe('fr');
    expect(languageToSpeak('system', null, ['ar', 'fr'])).toBe('ar');
  });

  it('is found by its base, past tags the interface does not speak', () => {
    expect(languageToSpeak('system', null, ['de-CH', 'fr-CA', 'en'])).toBe('fr');
    expect(languageToSpeak('system', 'es-419', ['en'])).toBe('es');
    expect(languageToSpeak('system', 'sw', ['es-MX'])).toBe('es');
  });

  it('is English when nobody asks for one there is', () => {
    expect(languageToSpeak('system', null, ['de', 'ja'])).toBe('en');
    expect(languageToSpeak('system', null, [])).toBe('en');
  });
});

describe('the direction of a language', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['az', 'ltr'],
    ['az-Arab', 'rtl'],
    ['zh-Hant', 'ltr'],
  ] as const)('%s is written %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});
