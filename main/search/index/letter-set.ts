/** The letters of a word, a bit each: most words are told apart by them without comparing letter by letter. */
export function letterSet(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits >>> 0;
}

/** Whether words of these letters can be `edits` apart: one edit changes the set of letters by at most two. */
export function mayBeNear(letters: number, others: number, edits: number): boolean {
  return countBits(letters ^ others) <= 2 * edits;
}

function countBits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
