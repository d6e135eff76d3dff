import { foldCharacters } from './characters.ts';
import { foldSpelling } from './spelling.ts';

/**
 * The words of a title for suggestions: folded, but whole and with every small word, because a reader who types half a
 * title has typed its small words too and half of its last one.
 */
export function labelWords(text: string): string[] {
  const words =
    foldCharacters(text)
      .replaceAll(/(?<=\p{L})[’'](?=s\b)/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(foldSpelling);
}
