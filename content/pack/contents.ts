import { setImmediate } from 'node:timers/promises';
import type { ArticleListing } from '../model/article.ts';
import { contentsSchema, packPaths, type Contents } from '../model/pack.ts';
import { PackRefusal } from './failures.ts';
import { parseJson, parseUnchecked } from './json-entry.ts';
import { surelyListings } from './quick-contents.ts';

/** Parsed at a time: a few milliseconds, after which the event loop may do other work. */
const SLICE_BYTES = 256 * 1024;
const START = '{"articles":[';
const END = ']}';
/** What stands between two listings as we write them. Its bare quotation mark cannot stand inside a JSON string. */
const BETWEEN = '},{"aliases":';

/**
 * Reads `contents.json`. That of a large pack is 10 MB: it is parsed and checked in slices, so that opening it never holds
 * up the window. Slices that are each a list of sound listings are, joined by commas, the list they were cut from; where
 * any is not, the whole is read at once and the schema has its say. Throws `PackRefusal`.
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

/** Reads `contents.json` again, of a digest that `parseContents` found sound in another thread. */
export async function parseCheckedContents(bytes: Buffer): Promise<Contents> {
  const articles: ArticleListing[] = [];
  for (const slice of slicesOf(bytes)) {
    const listings = slice && parsedAsList(slice);
    if (!listings) return JSON.parse(bytes.toString('utf8')) as Contents;
    articles.push(...(listings as ArticleListing[]));
    await setImmediate();
  }
  return { articles };
}

/** Null for a slice that was cut elsewhere than between two listings. */
function parsedAsList(slice: Buffer): unknown[] | null {
  try {
    return JSON.parse(`[${slice.toString('utf8')}]`) as unknown[];
  } catch {
    return null;
  }
}

/** Cuts the list between its objects, without parsing it. Null for a file that is not written as we write it. */
function* slicesOf(bytes: Buffer): Generator<Buffer | null> {
  const [first, last] = [START.length, bytes.length - END.length];
  if (bytes.toString('latin1', 0, first) !== START || bytes.toString('latin1', last) !== END)
    return yield null;
  for (let from = first; from < last;) {
    const found = from + SLICE_BYTES < last ? bytes.indexOf(BETWEEN, from + SLICE_BYTES) : -1;
    const to = found < 0 ? last : found + 1;
    yield bytes.subarray(from, to);
    from = to + 1;
  }
}

/** The listings of a slice; null when it is not certainly a list of them. */
function listingsIn(slice: Buffer): ArticleListing[] | null {
  const list = Buffer.concat([Buffer.from('['), slice, Buffer.from(']')]);
  try {
    const value = parseUnchecked(packPaths.contents, list, 'not-json');
    return surelyListings(value) && value.length > 0 ? value : null;
  } catch (error) {
    if (error instanceof PackRefusal) return null;
    throw error;
  }
}
