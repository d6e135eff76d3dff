import { analyse, type Token } from '../analysis/analyse.ts';
import { limits } from '../scoring.ts';

/** A word as typed, with its parts where it was hyphenated and is also written as one (`IL-6`). */
export interface TypedWord {
  readonly token: Token;
  readonly parts: readonly Token[];
  /** How often it was typed. */
  readonly times: number;
  /** It stands in quotation marks: searched as it is, nothing else. */
  readonly quoted: boolean;
}

const quotation = /["“”]([^"“”]*)["“”]/g;

/** What stands in quotation marks in a query, without them. */
export function quotedPhrases(text: string): string[] {
  return [...text.matchAll(quotation)]
    .map((match) => (match[1] ?? '').trim())
    .filter((phrase) => phrase !== '');
}

/** The different words of a query in the order they were typed; of an over-long query, those that fit. */
export function typedWords(text: string): TypedWord[] {
  const quotations = [...text.matchAll(quotation)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  const unique = new Map<string, TypedWord>();
  for (const { token, parts } of joinedWords(analyse(text))) {
    const known = unique.get(token.term);
    const quoted = quotations.some(([from, to]) => token.start >= from && token.end <= to);
    if (known) unique.set(token.term, { ...known, times: known.times + 1 });
    else if (unique.size < limits.queryWords) unique.set(token.term, { token, parts, times: 1, quoted });
  }
  return [...unique.values()];
}

/** A joined token takes the parts before it with it: `IL-6` is one word of the query. */
function joinedWords(tokens: readonly Token[]): Pick<TypedWord, 'token' | 'parts'>[] {
  const words: { token: Token; parts: Token[] }[] = [];
  for (const token of tokens) {
    const parts: Token[] = [];
    while (token.joined && (words.at(-1)?.token.start ?? -1) >= token.start) {
      const part = words.pop();
      if (part) parts.unshift(part.token);
    }
    words.push({ token, parts });
  }
  return words;
}
