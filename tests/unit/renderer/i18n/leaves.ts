/** The ending of a key that says which plural it is. */
export const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** Every text of a catalogue by its whole key. */
export function leaves(tree: object, above = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] =>
      typeof value === 'object' && value !== null
        ? [...leaves(value, `${above}${key}.`)]
        : [[`${above}${key}`, String(value)]],
    ),
  );
}
