import type { Heading, Paragraph, PhrasingContent, Text } from 'mdast';
import { hasForbiddenCharacters } from '../model/hidden-characters.ts';

/** Longest line of text a pack holds in a title (see `lineSchema`). */
const LONGEST_LINE = 500;

/**
 * Text with only the characters a pack may hold: one kind of line end, no control characters, none of the marks that make
 * text read in another order than it is stored. `dropped` counts the characters that were left out.
 */
export function cleanText(text: string): { text: string; dropped: number } {
  // oxlint-disable no-control-regex -- control characters are exactly what is looked for
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  // oxlint-enable no-control-regex
  if (!hasForbiddenCharacters(lines)) return { text: lines, dropped: 0 };
  const kept = Array.from(lines).filter((character) => !hasForbiddenCharacters(character));
  return { text: kept.join(''), dropped: Array.from(lines).length - kept.length };
}

/** One line of clean text: white space runs become a space. */
export function cleanLine(text: string): string {
  return cleanText(text).text.replace(/\s+/g, ' ').trim();
}

/** Shortens a line to `longest` characters at a word, marked with an ellipsis. */
export function shortened(line: string, longest: number = LONGEST_LINE): string {
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Paragraphs of plain text, split where a line is blank. No character of it means anything to Markdown afterwards. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ type: 'paragraph', children: literal(paragraph) }));
}

/**
 * Text of somebody else that must be read as words. The writer escapes what Markdown would take for markup; emphasis takes
 * the meaning from what the format itself would look for in plain words: `[@id]`, a mail address, a caption's `Table:`.
 */
export function literal(text: string): PhrasingContent[] {
  return text
    .split(/(^Table(?=:)|@+)/)
    .filter((part) => part !== '')
    .map((part, index, parts) =>
      isMark(part, index, parts) ? { type: 'emphasis', children: [plain(part)] } : plain(part),
    );
}

function isMark(part: string, index: number, parts: readonly string[]): boolean {
  return part.startsWith('@') || (part === 'Table' && index === 0 && parts.length > 1);
}

export function plain(value: string): Text {
  return { type: 'text', value };
}

/** A section's heading. Its words come from the input, so nothing in them is markup, nor an id in braces. */
export function heading(depth: 2 | 3 | 4, words: string): Heading {
  return { type: 'heading', depth, children: literal(words.replace(/\{#([^{}]*)\}$/, '(#$1)')) };
}
