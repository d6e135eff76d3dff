/** How deep the JSON of a pack may nest: an article uses about half; schemas and viewers are recursive. */
export const MAX_NESTING = 40;

/** Whether a parsed JSON value nests deeper than `limit`. Walks with a list, so that depth itself cannot break it. */
export function isNestedDeeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    const below: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      for (const child of Array.isArray(item) ? (item as unknown[]) : Object.values(item)) below.push(child);
    }
    level = below;
  }
  return false;
}
