type Range = readonly [start: number, end: number];

/**
 * Where the words of `query` begin words of `text`, for marking a suggestion. Case and diacritics are ignored; offsets are
 * UTF-16 code units of `text`, ascending and not overlapping.
 */
export function matchRanges(text: string, query: string): Range[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const found: Range[] = [];
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const letters = folded(word);
    const longest = Math.max(
      0,
      ...words.filter((typed) => letters.startsWith(typed)).map((typed) => typed.length),
    );
    // A folded word can be longer than what was written (ß, ligatures); never mark past its end.
    if (longest > 0) found.push([index, index + Math.min(longest, word.length)]);
  }
  return found;
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');
}
