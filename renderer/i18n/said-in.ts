import { useTranslation } from 'react-i18next';
import { directionOf, type Direction } from './languages.ts';

/** The attributes that tell a browser and a screen reader how text is to be read. */
export interface SaidIn {
  readonly lang: string;
  readonly dir: Direction;
}

/** For text of a pack: its own language, whatever the interface speaks. @param tag a BCP 47 tag */
export function saidIn(tag: string): SaidIn {
  return { lang: tag, dir: directionOf(tag) };
}

/** For words of the interface that stand within text of a pack. */
export function useInterfaceLanguage(): SaidIn {
  return saidIn(useTranslation().i18n.language);
}
