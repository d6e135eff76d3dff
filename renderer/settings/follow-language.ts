import { languageToSpeak, type Language } from '../i18n/languages.ts';
import { speak, startCatalogue } from '../i18n/setup.ts';
import { own, settingsNow } from '../saved/own.ts';
import { machinePolicy } from '../session/machine-policy.ts';

/** Starts the interface in the reader's language and follows the setting from then on. The settings must be open. */
export async function followLanguage(): Promise<void> {
  await startCatalogue(languageNow());
  own().settings.subscribe(() => void speak(languageNow()));
}

function languageNow(): Language {
  return languageToSpeak(settingsNow().language, machinePolicy().language, navigator.languages);
}
