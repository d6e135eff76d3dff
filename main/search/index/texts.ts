import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SearchSentence, SectionText } from './section-text.ts';

/**
 * Bytes of JSON in a block: a hit inflates a whole one, so a hundred hits of 24 kB each cost half of the time of a search;
 * much smaller, and they no longer compress.
 */
const BLOCK_SIZE = 8_000;
/** No honest block comes near; a hostile one is refused rather than inflated. */
const LARGEST_BLOCK = 16_000_000;
/** Blocks kept inflated: what a screen of hits and its follow-up questions touch. */
const KEPT_BLOCKS = 128;

/** A sentence is stored as an array to save its keys; `quotable` is 0 where it is not to be quoted. */
type StoredSentence = [id: string, text: string, cites: readonly string[], quotable: 0 | 1, leadIn?: number];
type StoredSection = [path: readonly string[], sentences: readonly StoredSentence[]];

/** Sections of a block stand one to a line, so that only the one that is shown is parsed. */
const BETWEEN = '\n';

/** Collects the texts of sections into deflated blocks. */
export class TextsWriter {
  readonly blocks: [firstSection: number, offset: number][] = [];
  readonly #bytes: Uint8Array[] = [];
  #offset = 0;
  #sections = 0;
  #pending: string[] = [];
  #size = 0;

  add(text: SectionText): void {
    const sentences = text.sentences.map(stored);
    const json = JSON.stringify([text.path, sentences] satisfies StoredSection);
    this.#pending.push(json);
    this.#size += json.length;
    this.#sections += 1;
    if (this.#size >= BLOCK_SIZE) this.#flush();
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const deflated = deflateRawSync(this.#pending.join(BETWEEN), { level: 9 });
    this.blocks.push([this.#sections - this.#pending.length, this.#offset]);
    this.#bytes.push(deflated);
    this.#offset += deflated.length;
    this.#pending = [];
    this.#size = 0;
  }

  finish(): Uint8Array {
    this.#flush();
    return new Uint8Array(Buffer.concat(this.#bytes));
  }
}

function stored({ id, text, cites, quotable, leadIn }: SearchSentence): StoredSentence {
  const kept = [id, text, cites, quotable ? 1 : 0] as const;
  return leadIn === undefined ? [...kept] : [...kept, leadIn];
}

/** Reads the texts of sections by number; keeps the blocks used last. */
export class TextsReader {
  readonly #bytes: Uint8Array;
  readonly #blocks: readonly (readonly [firstSection: number, offset: number])[];
  readonly #kept = new Map<number, string>();

  constructor(bytes: Uint8Array, blocks: readonly (readonly [number, number])[]) {
    this.#bytes = bytes;
    this.#blocks = blocks;
  }

  read(section: number): SectionText {
    const block = this.#blockOf(section);
    const line = lineOf(this.#inflate(block), section - (this.#blocks[block]?.[0] ?? 0));
    if (line === null) throw new RangeError(`The texts have no section ${section}`);
    const [path, sentences] = JSON.parse(line) as StoredSection;
    return {
      path,
      sentences: sentences.map(([id, text, cites, quotable, leadIn]) => ({
        id,
        text,
        cites,
        quotable: quotable === 1,
        ...(leadIn === undefined ? {} : { leadIn }),
      })),
    };
  }

  /** The last block that starts at or before the section. */
  #blockOf(section: number): number {
    let low = 0;
    let high = this.#blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#blocks[middle]?.[0] ?? 0) <= section) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #inflate(block: number): string {
    const kept = this.#kept.get(block);
    if (kept !== undefined) {
      this.#kept.delete(block);
      this.#kept.set(block, kept);
      return kept;
    }
    const from = this.#blocks[block]?.[1] ?? 0;
    const to = this.#blocks[block + 1]?.[1] ?? this.#bytes.length;
    const inflated = inflateRawSync(this.#bytes.subarray(from, to), { maxOutputLength: LARGEST_BLOCK });
    const lines = inflated.toString('utf8');
    this.#kept.set(block, lines);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_BLOCKS && oldest !== undefined) this.#kept.delete(oldest);
    return lines;
  }
}

/** The line of this number, from 0, or null. */
function lineOf(text: string, number: number): string | null {
  let start = 0;
  for (let left = number; left > 0; left--) {
    const end = text.indexOf(BETWEEN, start);
    if (end === -1) return null;
    start = end + 1;
  }
  const end = text.indexOf(BETWEEN, start);
  return text.slice(start, end === -1 ? undefined : end);
}
