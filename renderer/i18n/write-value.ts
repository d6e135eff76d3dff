import { numberInWords } from './dates.ts';
import { directionOf } from './languages.ts';

/** First strong isolate and its end: what stands between them does not turn the words around it (Unicode UAX 9). */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/**
 * Writes a value into a sentence of the catalogue: numbers as the language writes them; in a language that is written from
 * right to left, texts apart from the sentence, because a title in English would otherwise carry its full stop away.
 */
export function writeValue(value: unknown, language: string): unknown {
  if (typeof value === 'number') return numberInWords(value, language);
  if (typeof value !== 'string' || value === '' || directionOf(language) === 'ltr') return value;
  return `${ISOLATE}${value}${END_OF_ISOLATE}`;
}
