import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import { directionOf, type Language } from './languages.ts';
import { writeValue } from './write-value.ts';

/** Brings the words of a language. English comes with the page: it stands in for a word that another language lacks. */
const catalogues: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly default: object }>>> = {
  fr: () => import('./fr.json'),
  es: () => import('./es.json'),
  ar: () => import('./ar.json'),
};

/** Every value goes through `writeValue`; the catalogue names no formats of its own. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) => writeValue(value, language ?? 'en') as string,
};

/** Starts the catalogue. Every sentence of the interface comes from it; content comes from packs. */
export async function startCatalogue(language: Language): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(formatter)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      resources: { en: { translation: en } },
      initAsync: false,
      // React escapes what it renders.
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
    });
  await speak(language);
}

let wanted: Language = 'en';

/**
 * Makes the interface speak a language from now on. Where its words cannot be had (the library is gone), the words on the
 * screen stay as they are. Of two calls the later wins, whichever is answered first.
 */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  if (!(await hasWordsOf(language)) || wanted !== language) return;
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

async function hasWordsOf(language: Language): Promise<boolean> {
  if (language === 'en' || i18next.hasResourceBundle(language, 'translation')) return true;
  try {
    i18next.addResourceBundle(language, 'translation', (await catalogues[language]()).default);
    return true;
  } catch {
    return false;
  }
}
