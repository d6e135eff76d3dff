import type { SourceArticle, SourcePosition } from '../pack/source-types.ts';
import type { Passage } from './passages.ts';

/** How far behind a passage's start its words may stand in the source: markup and markers come between. */
const SLACK = 400;

/** Where words of a passage stand in the file; where they cannot be found, where the passage starts. */
export function placeOf(words: string, passage: Passage, source: SourceArticle): SourcePosition {
  const { at } = passage;
  const start = offsetOf(at, source.text);
  const window = source.text.slice(start, start + passage.text.length + SLACK);
  const index = window.indexOf(words);
  if (index < 0) return at;
  const before = window.slice(0, index);
  const lastBreak = before.lastIndexOf('\n');
  if (lastBreak < 0) return { line: at.line, column: at.column + index };
  return { line: at.line + before.split('\n').length - 1, column: index - lastBreak };
}

function offsetOf({ line, column }: SourcePosition, text: string): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed++) {
    const next = text.indexOf('\n', offset);
    if (next < 0) return offset;
    offset = next + 1;
  }
  return offset + column - 1;
}

/** `rule` for every match of `pattern` in every passage; the match and the passage make the finding. */
export interface Found {
  readonly words: string;
  readonly match: RegExpExecArray;
  readonly passage: Passage;
  readonly at: SourcePosition;
}

/** Every match of a global pattern in these passages, with its place in the file. */
export function findAll(pattern: RegExp, passages: readonly Passage[], source: SourceArticle): Found[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(pattern)].map((match) => {
      const words = match[0].trim();
      return { words, match, passage, at: placeOf(words, passage, source) };
    }),
  );
}
