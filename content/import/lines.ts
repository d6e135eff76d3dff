import { createReadStream } from 'node:fs';

/** A line of a file: its text, or why it has none. */
export type Line =
  | { readonly number: number; readonly end: number; readonly text: string }
  | {
      readonly number: number;
      readonly end: number;
      readonly text: null;
      readonly why: 'too-long' | 'not-utf8';
    };

const NEWLINE = 10;

/**
 * The lines of a UTF-8 file, one at a time. Holds at most one line of `longest` bytes: the rest of a longer one is passed
 * over. `end` is the number of bytes read so far. Throws what the file system throws.
 */
export async function* linesOf(path: string, longest: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let held = 0;
  let number = 0;
  let end = 0;
  const finish = (): Line => {
    const line = lineFrom(parts, held, longest, ++number, end);
    parts = [];
    held = 0;
    return line;
  };
  const hold = (part: Buffer): void => {
    if (part.length === 0) return;
    if (held <= longest) parts.push(part);
    held += part.length;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      end += at + 1 - from;
      from = at + 1;
      yield finish();
    }
    hold(chunk.subarray(from));
    end += chunk.length - from;
  }
  if (held > 0) yield finish();
}

function lineFrom(
  parts: readonly Buffer[],
  held: number,
  longest: number,
  number: number,
  end: number,
): Line {
  if (held > longest) return { number, end, text: null, why: 'too-long' };
  try {
    // A decoder per line: one left over from a failed line would carry its bytes into the next.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    return { number, end, text };
  } catch {
    return { number, end, text: null, why: 'not-utf8' };
  }
}
