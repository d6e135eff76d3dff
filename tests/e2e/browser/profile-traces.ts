import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What a search through a folder found, and where it looked. */
export interface Traces {
  /** `file: word (encoding)` for each word found in a file or in a file's name. */
  readonly found: readonly string[];
  /** Every place searched, as folder or file at the top of the profile, with its files and bytes. */
  readonly searched: readonly string[];
}

/** Looks for words in the bytes of every file below a folder: as UTF-8, as UTF-16 of both byte orders, and percent-encoded. */
export async function tracesIn(folder: string, words: readonly string[]): Promise<Traces> {
  const needles = words.flatMap(needlesFor);
  const places = new Map<string, { files: number; bytes: number }>();
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const relative = path.relative(folder, file);
    const place = relative.split(path.sep).slice(0, 2).join('/');
    const bytes = await readFile(file);
    const { files, bytes: before } = places.get(place) ?? { files: 0, bytes: 0 };
    places.set(place, { files: files + 1, bytes: before + bytes.length });
    for (const { word, encoding, needle } of needles) {
      const named = relative.includes(word);
      if (named || variants(bytes).some((content) => content.includes(needle)))
        found.push(`${relative}: ${word} (${encoding})`);
    }
  }
  const searched = [...places].map(([place, { files, bytes }]) => `${place}: ${files} files, ${bytes} bytes`);
  return { found, searched: searched.sort() };
}

function needlesFor(word: string) {
  const little = Buffer.from(word, 'utf16le');
  return [
    { word, encoding: 'UTF-8', needle: Buffer.from(word) },
    { word, encoding: 'UTF-16LE', needle: little },
    { word, encoding: 'UTF-16BE', needle: Buffer.from(little).swap16() },
    { word, encoding: 'percent-encoded', needle: Buffer.from(encodeURIComponent(word)) },
    { word, encoding: 'form-encoded', needle: Buffer.from(word.replaceAll(' ', '+')) },
  ];
}

/** The bytes as they are, and what they hold where a cache has kept a reply as it came: compressed. */
function variants(bytes: Buffer): Buffer[] {
  const gzip = bytes.indexOf(Buffer.from([0x1f, 0x8b, 0x08]));
  return [bytes, ...(gzip < 0 ? [] : unpacked(() => gunzipSync(bytes.subarray(gzip), partly.gzip)))].concat(
    bytes.length < 200_000 ? unpacked(() => brotliDecompressSync(bytes)) : [],
  );
}

/** A reply in a cache file is followed by other bytes: unpacking stops there, and what came before counts. */
const partly = { gzip: { finishFlush: 2 } } as const;

function unpacked(unpack: () => Buffer): Buffer[] {
  try {
    return [unpack()];
  } catch {
    return [];
  }
}
