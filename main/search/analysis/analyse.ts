import { createHash } from 'node:crypto';
import { foldCharacters } from './characters.ts';
import { romanNumeral, takesNumeral } from './numerals.ts';
import { foldIrregular } from './plurals.ts';
import { foldSpelling } from './spelling.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { splitUnit } from './units.ts';

/** A word of a text as the index knows it. */
export interface Token {
  /** What is indexed: folded and stemmed. */
  readonly term: string;
  /** The word folded but not stemmed: what suggestions and spelling repair work on. */
  readonly surface: string;
  /** Place in the text, in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The parts of a hyphenated word written as one, such as `il6` for `IL-6`: stands at the same place as its parts. */
  readonly joined: boolean;
}

/** Letters, digits and marks; apostrophes, points and hyphens inside a word keep it together until it is looked at. */
const rawWord = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'.,‐‑–-](?=[\p{L}\p{N}])|(?<=\p{L})\+)*/gu;
const inner = /[‐‑–-]/;
/** Longer words are no words: base64, addresses, pasted noise. */
export const LONGEST_WORD = 64;

interface Part {
  readonly text: string;
  readonly start: number;
}

/** `1,000` is `1000`; any other comma or point between letters parts words, between digits a point is a decimal. */
const breaks = /(?<!\d)[.,]|[.,](?!\d)|,(?!\d{3}(?!\d))/;

function partsOf(raw: string, at: number, separator: RegExp): Part[] {
  const parts: Part[] = [];
  let start = 0;
  while (start < raw.length) {
    const match = separator.exec(raw.slice(start));
    const end = match ? start + match.index : raw.length;
    if (end > start) parts.push({ text: raw.slice(start, end), start: at + start });
    start = end + (match ? match[0].length : 0);
  }
  return parts;
}

/** `Crohn’s` and `patients'` lose their ending; `don't`, `cannot` and their like leave the negation `not`. */
function withoutApostrophe(word: string): string {
  if (/^cannot$/i.test(word)) return 'not';
  if (!/[’']/.test(word)) return word;
  if (/n[’']t$/.test(word)) return 'not';
  return word.replace(/[’'](?:s|ll|re|ve|d|m)$/, '').replaceAll(/[’']/g, '');
}

interface Form {
  readonly term: string;
  readonly surface: string;
}

const formCache = new Map<string, Form>();
/** Words repeat: 40,000 forms hold what a pack says over and over, and bound the memory of a hostile one. */
const FORM_CACHE_SIZE = 40_000;

/** A single word, folded and stemmed. */
export function formOf(word: string): Form {
  const known = formCache.get(word);
  if (known) return known;
  const surface = foldCharacters(withoutApostrophe(word)).replaceAll(',', '').slice(0, LONGEST_WORD);
  const form = { surface, term: stem(foldSpelling(foldIrregular(foldSpelling(surface)))) };
  if (formCache.size >= FORM_CACHE_SIZE) formCache.clear();
  formCache.set(word, form);
  return form;
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
/** Whether a word is written in capitals, as abbreviations are. */
export function isAcronym(word: string): boolean {
  return acronym.test(word);
}

const shout = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/**
 * The words of a text in order, without stop words. The same for packs and queries: whatever is folded, is folded on
 * both sides. Stop words written as acronyms (`ALL`, `WHO`) stay, unless the whole text is in capitals.
 */
export function analyse(text: string): Token[] {
  const tokens: Token[] = [];
  const capitals = shout.test(text.slice(0, 400));
  let previous: string | undefined;
  const push = (word: string, start: number, length: number, joined: boolean): void => {
    const { term, surface } = formOf(word);
    const numeral = romanNumeral(surface, previous);
    const named = surface.length === 1 && previous !== undefined && takesNumeral(previous);
    if (
      term !== '' &&
      (!stopWords.has(surface) || named || numeral !== null || (!capitals && isAcronym(word)))
    )
      tokens.push({ term: numeral ?? term, surface: numeral ?? surface, start, end: start + length, joined });
    if (!joined) previous = surface;
  };
  const pushPart = (part: Part): void => {
    const folded = splitUnit(foldCharacters(part.text));
    if (!folded) return push(part.text, part.start, part.text.length, false);
    const [number, unit] = folded;
    push(number, part.start, number.length, false);
    push(unit, part.start + number.length, part.text.length - number.length, false);
  };
  for (const match of text.matchAll(rawWord)) {
    const raw = match[0];
    for (const chunk of /[.,]/.test(raw)
      ? partsOf(raw, match.index, breaks)
      : [{ text: raw, start: match.index }]) {
      if (!inner.test(chunk.text)) pushPart(chunk);
      else {
        const parts = partsOf(chunk.text, chunk.start, inner);
        for (const part of parts) pushPart(part);
        if (isCode(parts))
          push(parts.map((part) => part.text).join(''), chunk.start, chunk.text.length, true);
      }
    }
  }
  return tokens;
}

/** Hyphenated names that are also written together: `IL-6`, `x-ray`, `TNF-α`, `COVID-19`; not `well-known` or `1990-1995`. */
function isCode(parts: readonly Part[]): boolean {
  if (parts.length < 2 || parts.length > 3) return false;
  const letters = parts.some((part) => /\p{L}/u.test(part.text));
  return (
    letters &&
    parts.some((part) => part.text.length <= 2 || /[\d₀-₉]/.test(part.text) || /[α-ω]/.test(part.text))
  );
}

/** Says how words are made: an index made under another digest is rebuilt. Raise the number with any change of analysis. */
const ANALYSIS_VERSION = 8;
const MINISEARCH_VERSION = '7.2.0';

/** SHA-256 over everything that decides what stands in an index. */
export function analysisDigest(): string {
  return createHash('sha256')
    .update(`nightlamp search; analysis ${ANALYSIS_VERSION}; minisearch ${MINISEARCH_VERSION}`)
    .digest('hex');
}
