import {
  comesBeforeInitial,
  endsBeforeCapital,
  neverEndsSentence,
  standsBeforeNumber,
} from './abbreviations.ts';

/** Stands for a citation marker in the flat text that sentences are found in. */
export const CITATION_MARK = '\uFFFC';

const terminator = /[.!?…؟।]+|[。！？]+/gu;
/** Closing quotes and brackets, then citation markers: they belong to the sentence that ends before them. */
const tail = /^[)\]"'”’»]*(?:[ \t\n]*\uFFFC)*/u;
/** Looking back further than any abbreviation is long would cost the square of the text. */
const LONGEST_WORD = 24;
const openings = /^["'“‘«([¿¡]*/u;

/**
 * Finds where sentences end in a flat text, where each citation marker is one `CITATION_MARK`.
 * Returns offsets (end exclusive, the last is the text's length); white space after an end belongs to no sentence.
 * A citation marker after the full stop belongs to the sentence before it.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  for (const match of text.matchAll(terminator)) {
    const stop = match.index + match[0].length;
    if (stop <= start) continue;
    const trailing = tail.exec(text.slice(stop))?.[0] ?? '';
    const end = stop + trailing.length;
    const before = text.slice(start, match.index);
    const after = text.slice(end);
    if (after.trim() === '' || !endsSentence(match[0], before, after, trailing.includes(CITATION_MARK)))
      continue;
    ends.push(end);
    start = end;
  }
  return text.trim() === '' ? [] : [...ends, text.length];
}

function endsSentence(stop: string, before: string, after: string, cited: boolean): boolean {
  if (/[。！？]/u.test(stop)) return true;
  if (!/^[ \t\n\u00A0]/u.test(after)) return false;
  const next = after.trimStart().replace(openings, '');
  if (stop === '.') return fullStopEnds(before, next, cited);
  return cited || startsSentence(next);
}

function fullStopEnds(before: string, next: string, cited: boolean): boolean {
  const word = (/\S+$/u.exec(before.slice(-LONGEST_WORD))?.[0] ?? '').replace(openings, '');
  const lower = word.toLowerCase();
  const startsHere = word.length < LONGEST_WORD && before.trimStart() === word;
  if (startsHere && /^\d{1,3}$/.test(word)) return false; // “1. First step”
  if (neverEndsSentence.has(lower)) return cited && startsSentence(next);
  if (endsBeforeCapital.has(lower)) return startsSentence(next);
  if (standsBeforeNumber.has(lower) && /^[\p{N}(]/u.test(next)) return false;
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) && isInitial(before, word, next)) return false;
  return cited || startsSentence(next);
}

/** “by J. Smith”, “W.H.O. guideline”; not “hepatitis B. Treat …”, “Vitamin K. Give …”. */
function isInitial(before: string, word: string, next: string): boolean {
  if (!/^\p{Lu}/u.test(next)) return false;
  if (word.includes('.')) return true;
  const previous = /(\S+)\s+$/u.exec(before.slice(-LONGEST_WORD, -word.length))?.[1] ?? '';
  return previous === '' || /^\p{Lu}\.$/u.test(previous) || comesBeforeInitial.has(previous.toLowerCase());
}

/** A capital, a digit, a letter of a script without capitals, or a word such as “eGFR” and “pH”. */
function startsSentence(next: string): boolean {
  return /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}≥≤<>~±§]|\p{Ll}{1,2}\p{Lu})/u.test(next);
}
