/** Languages of the interface. What articles say is in the languages of their packs, whatever is chosen here. */
export const languages = ['en', 'fr', 'es', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Each language by the name its own speakers give it: whoever cannot read the interface can still find it. */
export const ownNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

/** What a reader may choose: a language, or whatever the machine speaks. */
export const languageChoices = ['system', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/**
 * The language to speak.
 * @param choice the reader's own, which wins
 * @param policy the administrator's tag, or null where nobody decided
 * @param system the tags of the system, best first
 */
export function languageToSpeak(
  choice: LanguageChoice,
  policy: string | null,
  system: readonly string[],
): Language {
  if (choice !== 'system') return choice;
  const wanted = [...(policy === null ? [] : [policy]), ...system].map(baseOf);
  return wanted.map((base) => languages.find((language) => language === base)).find(Boolean) ?? 'en';
}

export type Direction = 'ltr' | 'rtl';

/** Scripts that are written from right to left, by their ISO 15924 code. */
const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** Every value of every sentence asks, and the script of a language takes a while to be found: each is found once. */
const directions = new Map<string, Direction>();

/** Which way a language is written. @param tag a BCP 47 tag such as `ar`, `fa-IR` or `az-Arab` */
export function directionOf(tag: string): Direction {
  const direction = directions.get(tag) ?? directionOfScript(new Intl.Locale(tag).maximize().script);
  directions.set(tag, direction);
  return direction;
}

const directionOfScript = (script: string | undefined): Direction =>
  script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';

function baseOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
