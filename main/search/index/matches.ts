/** Where the words of a query stand in one section: for each field, matched atoms and their positions in order. */
export class FieldMatches {
  atoms: number[] = [];
  positions: number[] = [];
  /** Words in the field. */
  length = 0;
  /** Positions where each sentence, alias or heading of the field starts, and ends. */
  starts: number[] = [];
  ends: number[] = [];

  clear(): void {
    this.atoms.length = 0;
    this.positions.length = 0;
    this.length = 0;
    this.starts.length = 0;
    this.ends.length = 0;
  }
}

/** Position gap between sentences: more than any window, so that nothing reaches across. */
export const SENTENCE_GAP = 16;
