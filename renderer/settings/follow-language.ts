import i18next from 'i18next';
import { languages, languageToSpeak, type Language } from '../i18n/languages.ts';
import { speak, startCatalogue } from '../i18n/setup.ts';
import { own, settingsNow } from '../saved/own.ts';
import { machinePolicy } from '../session/machine-policy.ts';
import { shellBridge } from '../shell/bridge.ts';

/** Starts the interface in the reader's language and follows the setting from then on. The settings must be open. */
export async function followLanguage(): Promise<void> {
  await startCatalogue(languageNow());
  tellShell(i18next.language);
  i18next.on('languageChanged', tellShell);
  own().settings.subscribe(() => void speak(languageNow()));
}

function languageNow(): Language {
  return languageToSpeak(settingsNow().language, machinePolicy().language, navigator.languages);
}

/** The window's own menu speaks as the screens do. */
function tellShell(spoken: string): void {
  const language = languages.find((known) => known === spoken);
  if (language) void shellBridge()?.speak({ language });
}
