import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';

/** Starts the catalogue. Every sentence of the interface comes from it; content comes from packs. */
export async function startCatalogue(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    initAsync: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
