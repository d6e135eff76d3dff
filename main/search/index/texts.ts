import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SectionText } from './section-text.ts';

/** Bytes of JSON in a block: small enough to inflate in a fraction of a millisecond, large enough to compress well. */
const BLOCK_SIZE = 24_000;
/** No honest block comes near; a hostile one is refused rather than inflated. */
const LARGEST_BLOCK = 16_000_000;
/** Blocks kept inflated: what a screen of hits and its follow-up questions touch. */
const KEPT_BLOCKS = 48;

/** A sentence is stored as an array to save its keys: id, text, citations, and 0 where it is not to be quoted. */
type StoredSentence = [id: string, text: string, cites: readonly string[], quotable: 0 | 1];
type StoredSection = [path: readonly string[], sentences: readonly StoredSentence[]];

/** Collects the texts of sections into deflated blocks. */
export class TextsWriter {
  readonly blocks: [firstSection: number, offset: number][] = [];
  readonly #bytes: Uint8Array[] = [];
  #offset = 0;
  #sections = 0;
  #pending: string[] = [];
  #size = 0;

  add(text: SectionText): void {
    const sentences = text.sentences.map((each): StoredSentence => [
      each.id,
      each.text,
      each.cites,
      each.quotable ? 1 : 0,
    ]);
    const json = JSON.stringify([text.path, sentences] satisfies StoredSection);
    this.#pending.push(json);
    this.#size += json.length;
    this.#sections += 1;
    if (this.#size >= BLOCK_SIZE) this.#flush();
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const deflated = deflateRawSync(`[${this.#pending.join(',')}]`, { level: 9 });
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

/** Reads the texts of sections by number; keeps the blocks used last. */
export class TextsReader {
  readonly #bytes: Uint8Array;
  readonly #blocks: readonly (readonly [firstSection: number, offset: number])[];
  readonly #kept = new Map<number, StoredSection[]>();

  constructor(bytes: Uint8Array, blocks: readonly (readonly [number, number])[]) {
    this.#bytes = bytes;
    this.#blocks = blocks;
  }

  read(section: number): SectionText {
    const block = this.#blockOf(section);
    const stored = this.#inflate(block)[section - (this.#blocks[block]?.[0] ?? 0)];
    if (!stored) throw new RangeError(`The texts have no section ${section}`);
    const [path, sentences] = stored;
    return {
      path,
      sentences: sentences.map(([id, text, cites, quotable]) => ({
        id,
        text,
        cites,
        quotable: quotable === 1,
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

  #inflate(block: number): StoredSection[] {
    const kept = this.#kept.get(block);
    if (kept) {
      this.#kept.delete(block);
      this.#kept.set(block, kept);
      return kept;
    }
    const from = this.#blocks[block]?.[1] ?? 0;
    const to = this.#blocks[block + 1]?.[1] ?? this.#bytes.length;
    const json = inflateRawSync(this.#bytes.subarray(from, to), { maxOutputLength: LARGEST_BLOCK }).toString(
      'utf8',
    );
    const sections = JSON.parse(json) as StoredSection[];
    this.#kept.set(block, sections);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT_BLOCKS && oldest !== undefined) this.#kept.delete(oldest);
    return sections;
  }
}
