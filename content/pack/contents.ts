import { setImmediate } from 'node:timers/promises';
import type { ArticleListing } from '../model/article.ts';
import { contentsSchema, packPaths, type Contents } from '../model/pack.ts';
import { parseJson, parseUnchecked } from './json-entry.ts';
import { surelyListings } from './quick-contents.ts';

/** Parsed at a time: a few milliseconds, after which the event loop may do other work. */
const SLICE_BYTES = 256 * 1024;
const START = Buffer.from('{"articles":[');
const END = Buffer.from(']}');
const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE] = [0x22, 0x5c, 0x2c, 0x7b, 0x7d];
const [OPEN_LIST, CLOSE_LIST] = [0x5b, 0x5d];

/**
 * Reads `contents.json`. That of a large pack is 10 MB: it is parsed and checked in slices, so that opening it never holds
 * up the window. Anything unusual about it is left to the schema, whose word stands. Throws `PackRefusal`.
 */
export async function parseContents(bytes: Buffer): Promise<Contents> {
  const articles: ArticleListing[] = [];
  for (const slice of slicesOf(bytes)) {
    const listings = slice && listingsIn(slice);
    if (!listings) return parseJson(packPaths.contents, bytes, contentsSchema);
    articles.push(...listings);
    await setImmediate();
  }
  return { articles };
}

function listingsIn(slice: Buffer): ArticleListing[] | null {
  const value = parseUnchecked(
    packPaths.contents,
    Buffer.concat([Buffer.from('['), slice, Buffer.from(']')]),
    'not-json',
  );
  return surelyListings(value) ? value : null;
}

/** Cuts the list between its objects, without parsing it. Null for a file that is not the plain list we write. */
function* slicesOf(bytes: Buffer): Generator<Buffer | null> {
  const isPlain = bytes.subarray(0, START.length).equals(START) && bytes.subarray(-END.length).equals(END);
  if (!isPlain) return yield null;
  const last = bytes.length - END.length;
  let from = START.length;
  for (let at = from; at < last;) {
    const end = endOfObject(bytes, at, last);
    if (end < 0 || (end < last && bytes[end] !== COMMA)) return yield null;
    if (end - from >= SLICE_BYTES || end === last) {
      yield bytes.subarray(from, end);
      from = end + 1;
    }
    at = end + 1;
    if (at === last) return yield null; // a comma with nothing after it
  }
}

/** The offset after the object that starts here; -1 when none does, or it does not end before `last`. */
function endOfObject(bytes: Buffer, start: number, last: number): number {
  if (bytes[start] !== OPEN) return -1;
  let depth = 0;
  let inString = false;
  for (let at = start; at < last; at += 1) {
    const byte = bytes[at];
    if (inString) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN || byte === OPEN_LIST) depth += 1;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}
