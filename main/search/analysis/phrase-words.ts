import { foldCharacters } from './characters.ts';
import { foldIrregular } from './plurals.ts';
import { foldSpelling } from './spelling.ts';
import { stem } from './stem.ts';

/** A word of a phrase, small words included, folded so that plurals and spellings of a phrase meet. */
export interface PhraseWord {
  readonly key: string;
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

/** `A&E` and `Crohn's` are one word each. */
const phraseWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[&’'][\p{L}\p{M}\p{N}]+)*\+?/gu;

export function phraseWords(text: string): PhraseWord[] {
  return [...text.matchAll(phraseWord)].map(({ 0: typed, index }) => ({
    key: keyOf(typed),
    typed,
    start: index,
    end: index + typed.length,
  }));
}

/** A whole phrase as one key: what the thesaurus is looked up by. */
export function phraseKey(text: string): string {
  return phraseWords(text)
    .map((word) => word.key)
    .join(' ');
}

function keyOf(typed: string): string {
  const folded = foldCharacters(typed.replace(/[’']s$/, '')).replaceAll(/[’']/g, '');
  return stem(foldSpelling(foldIrregular(foldSpelling(folded))));
}
