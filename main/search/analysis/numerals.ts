/** Nouns of medicine that are counted in Roman numerals, or named by a single letter. */
const counted: ReadonlySet<string> = new Set(
  `angiotensin category class collagen factor flu grade group haemophilia hemophilia hepatitis immunoglobulin influenza level nerve
  phase protein stage type vitamin zone lead neurofibromatosis glycogenosis mucopolysaccharidosis`.split(
    /\s+/,
  ),
);

/** Numerals that are nothing else. `iv` is a drip, `vi`, `x` and `i` are other words: those count only after such a noun. */
const always: ReadonlyMap<string, string> = new Map(
  Object.entries({ ii: '2', iii: '3', vii: '7', viii: '8', xii: '12', xiii: '13' }),
);
const afterNoun: ReadonlyMap<string, string> = new Map(
  Object.entries({ i: '1', iv: '4', v: '5', vi: '6', ix: '9', x: '10', xi: '11' }),
);

/** Whether a word counts or names what follows it: `type II`, `hepatitis A`. */
export function takesNumeral(word: string): boolean {
  return counted.has(word);
}

/** The figures of a Roman numeral in its place, or null. */
export function romanNumeral(word: string, previous: string | undefined): string | null {
  const counts = previous !== undefined && takesNumeral(previous);
  return always.get(word) ?? (counts ? afterNoun.get(word) : undefined) ?? null;
}
