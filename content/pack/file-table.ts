import type { ZipEntry } from './zip-directory.ts';

/** A file of a pack: where it lies in the ZIP, and the digest its bytes must have. */
export interface PackFile extends ZipEntry {
  readonly sha256: string;
}

const DIGEST_BYTES = 32;
/** Numbers kept of each file, 32 bits each: end of its name, offset, compressed size, size, CRC, whether it is deflated. */
const COLUMNS = 6;

/**
 * The files of a pack by path, in one piece of memory that threads share: what 18,000 objects would take 10 MB for, in each
 * thread that reads the pack, lies here once in less than 2 MB.
 */
export class FileTable {
  /** To be handed to another thread, which makes its own table of it. */
  readonly shared: SharedArrayBuffer;
  readonly size: number;
  readonly #numbers: Uint32Array;
  readonly #digests: Buffer;
  readonly #names: Buffer;

  constructor(shared: SharedArrayBuffer) {
    const [count = 0] = new Uint32Array(shared, 0, 1);
    const digests = 4 * (1 + COLUMNS * count);
    const names = digests + DIGEST_BYTES * count;
    this.shared = shared;
    this.size = count;
    this.#numbers = new Uint32Array(shared, 4, COLUMNS * count);
    this.#digests = Buffer.from(shared, digests, DIGEST_BYTES * count);
    this.#names = Buffer.from(shared, names);
  }

  /** A table of these files, in any order. Their paths are plain ASCII, their places below 4 GiB. */
  static of(files: Iterable<PackFile>): FileTable {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    const names = Buffer.from(sorted.map(({ path }) => path).join(''), 'latin1');
    const fixed = 4 * (1 + COLUMNS * sorted.length) + DIGEST_BYTES * sorted.length;
    const shared = new SharedArrayBuffer(fixed + names.length);
    new Uint32Array(shared, 0, 1)[0] = sorted.length;
    const table = new FileTable(shared);
    names.copy(table.#names);
    let end = 0;
    for (const [at, file] of sorted.entries()) {
      end += file.path.length;
      const { offset, compressedSize, size, crc32, deflated } = file;
      table.#numbers.set([end, offset, compressedSize, size, crc32, deflated ? 1 : 0], COLUMNS * at);
      table.#digests.write(file.sha256, DIGEST_BYTES * at, 'hex');
    }
    return table;
  }

  get(path: string): PackFile | undefined {
    const at = this.#placeOf(path);
    if (at === -1) return undefined;
    const [, offset = 0, compressedSize = 0, size = 0, crc32 = 0, deflated] = this.#numbers.subarray(
      COLUMNS * at,
      COLUMNS * (at + 1),
    );
    const sha256 = this.#digests.toString('hex', DIGEST_BYTES * at, DIGEST_BYTES * (at + 1));
    return { path, offset, compressedSize, size, crc32, deflated: deflated === 1, sha256 };
  }

  has(path: string): boolean {
    return this.#placeOf(path) !== -1;
  }

  paths(): string[] {
    return Array.from({ length: this.size }, (_, at) => this.#pathAt(at));
  }

  /** Bytes of all files together, after inflation. */
  contentBytes(): number {
    let sum = 0;
    for (let at = 0; at < this.size; at++) sum += this.#numbers[COLUMNS * at + 3] ?? 0;
    return sum;
  }

  #pathAt(at: number): string {
    const start = at === 0 ? 0 : this.#numbers[COLUMNS * (at - 1)];
    return this.#names.toString('latin1', start, this.#numbers[COLUMNS * at]);
  }

  #placeOf(path: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pathAt(middle) < path) low = middle + 1;
      else high = middle;
    }
    return low < this.size && this.#pathAt(low) === path ? low : -1;
  }
}
