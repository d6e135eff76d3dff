/** Where the words of a query stand in one field: the first `count` atoms, with their positions, in order. */
export class FieldMatches {
  atoms = new Uint8Array(64);
  positions = new Uint32Array(64);
  count = 0;
  /** Words in the field. */
  length = 0;
  /** Positions where the aliases or headings of the field start, and end. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  clear(): void {
    this.count = 0;
    this.length = 0;
    this.starts.length = 0;
    this.ends.length = 0;
  }

  add(atom: number, position: number): void {
    if (this.count === this.atoms.length) this.#grow();
    this.atoms[this.count] = atom;
    this.positions[this.count++] = position;
  }

  #grow(): void {
    const atoms = new Uint8Array(this.atoms.length * 2);
    const positions = new Uint32Array(this.positions.length * 2);
    atoms.set(this.atoms);
    positions.set(this.positions);
    this.atoms = atoms;
    this.positions = positions;
  }
}

/** Position gap between sentences: more than any window, so that nothing reaches across. */
export const SENTENCE_GAP = 16;
