import { shownBefore } from '../article/inline-text.ts';
import type { Inline } from '../../content/model/text.ts';

/** Words for what a voice would skip or misread. In the language of the interface, as the rest of the bar is. */
export interface SpokenWords {
  /** `10⁹` as words: gets the exponent. */
  readonly power: (exponent: string) => string;
  /** Words for signs, by sign. */
  readonly signs: Readonly<Record<Sign, string>>;
  /** What stands between the two numbers of a range. */
  readonly range: string;
}

/** Signs many voices leave out, which would turn “≥ 3” into “3”. */
export const signs = ['≥', '≤', '>', '<', '±', '≈', '→'] as const;
export type Sign = (typeof signs)[number];

/** A sentence as it is spoken: without its source numbers; exponents, comparisons and ranges in words. */
export function spokenText(content: readonly Inline[], words: SpokenWords): string {
  return signsInWords(textOf(content, words), words).replaceAll(/\s+/g, ' ').trim();
}

function textOf(content: readonly Inline[], words: SpokenWords): string {
  return content
    .map((node, index) => {
      const shown = shownBefore(node, content[index + 1]);
      switch (shown.type) {
        case 'text':
        case 'code':
          return shown.value;
        case 'break':
          return ' ';
        case 'citation':
          return '';
        case 'superscript':
          return exponentOr(textOf(shown.children, words), words);
        default:
          return textOf(shown.children, words);
      }
    })
    .join('');
}

/** “10” and a raised “9” must never be heard as a hundred and nine. */
function exponentOr(raised: string, words: SpokenWords): string {
  return /^[-−+]?\d+$/.test(raised) ? ` ${words.power(raised.replace('−', '-'))}` : raised;
}

function signsInWords(text: string, words: SpokenWords): string {
  return text
    .replaceAll(/(?<=\d)\s?–\s?(?=\d)/g, ` ${words.range} `)
    .replaceAll(/[≥≤><±≈→]/g, (sign) => ` ${words.signs[sign as Sign]} `);
}
