import { shellLanguages, type ShellLanguage } from '../../api/shell.ts';
import { menuWords, type MenuWords } from './menu-words.ts';
import { shellTexts, type ShellText } from './text.ts';

let spoken: ShellLanguage = 'en';

/** Has everything the shell shows from now on speak a language. */
export function speak(language: ShellLanguage): void {
  spoken = language;
}

export const spokenLanguage = (): ShellLanguage => spoken;

/** The shell's words in the language it speaks. */
export const text = (): ShellText => shellTexts[spoken];

/** The menus' words in the language the shell speaks. */
export const menuText = (): MenuWords => menuWords[spoken];

/**
 * The language before a page has said what its reader reads, and if none ever can: the administrator's, else the first of the
 * system's that the interface knows.
 */
export function languageBefore(administrator: string | null, system: readonly string[]): ShellLanguage {
  const wanted = [administrator ?? '', ...system].map((tag) => tag.split('-')[0]?.toLowerCase());
  const known = wanted.find((base) => shellLanguages.some((language) => language === base));
  return shellLanguages.find((language) => language === known) ?? 'en';
}
