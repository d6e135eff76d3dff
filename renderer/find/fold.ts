/** A text without case and diacritics, and for each of its letters where it stood in the original. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset of the character it came from; one more for the end. */
  readonly offsets: readonly number[];
}

/** Folds a text for comparing: `Ménière` and `meniere`, `µ` and `μ`, curly and straight quotes are the same. Line breaks are spaces. */
export function fold(original: string): Folded {
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    const plain = plainOf(character);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(offset);
    offset += character.length;
  }
  return { text, offsets: [...offsets, offset] };
}

function plainOf(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/[‘’‛′]/.test(character)) return "'";
  if (/[“”„″]/.test(character)) return '"';
  if (/[‐‑‒–—−]/.test(character)) return '-';
  return character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Where `wanted` stands in a text, folded: pairs of offsets into the original, ascending, not overlapping. */
export function occurrences(original: string, wanted: string): [start: number, end: number][] {
  const needle = fold(wanted).text.replaceAll(/ +/g, ' ').trim();
  if (needle === '') return [];
  const { text, offsets } = fold(original);
  const found: [number, number][] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    found.push([offsets[at] ?? 0, endOf(at + needle.length, offsets)]);
  }
  return found;
}

/** The end of a match in the original: accents written as characters of their own belong to the letter before them. */
function endOf(folded: number, offsets: readonly number[]): number {
  return offsets[folded] ?? offsets.at(-1) ?? 0;
}
