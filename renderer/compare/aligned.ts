/** What stands in one row: the index of a section on the left, on the right, or on both. */
export interface Row {
  readonly left: number | null;
  readonly right: number | null;
}

/**
 * Rows for two texts, so that sections of the same name stand side by side. The order of either text is never changed: it is
 * the longest run of names both have in the same order that is paired, and what stands between pairs follows in its place.
 */
export function alignedRows(left: readonly string[], right: readonly string[]): Row[] {
  const rows: Row[] = [];
  let [l, r] = [0, 0];
  for (const [pairedLeft, pairedRight] of [...commonRun(left, right), [left.length, right.length] as const]) {
    for (; l < pairedLeft; l += 1) rows.push({ left: l, right: null });
    for (; r < pairedRight; r += 1) rows.push({ left: null, right: r });
    if (l < left.length && r < right.length) {
      rows.push({ left: l, right: r });
      l += 1;
      r += 1;
    }
  }
  return rows;
}

/** Longest common subsequence, as pairs of indices. Articles have some twenty sections: the plain table is quick enough. */
function commonRun(left: readonly string[], right: readonly string[]): [left: number, right: number][] {
  const longest = left.map(() => right.map(() => 0));
  const at = (l: number, r: number): number => longest[l]?.[r] ?? 0;
  for (let l = left.length - 1; l >= 0; l -= 1) {
    for (let r = right.length - 1; r >= 0; r -= 1) {
      const row = longest[l];
      if (row) row[r] = left[l] === right[r] ? at(l + 1, r + 1) + 1 : Math.max(at(l + 1, r), at(l, r + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let l = 0, r = 0; l < left.length && r < right.length;) {
    if (left[l] === right[r]) pairs.push([l++, r++]);
    else if (at(l + 1, r) >= at(l, r + 1)) l += 1;
    else r += 1;
  }
  return pairs;
}
