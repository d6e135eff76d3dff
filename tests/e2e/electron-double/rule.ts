/** Enforces one of Electron's own rules, so that code which would fail there fails here. */
export function must(holds: boolean, rule: string): asserts holds {
  if (!holds) throw new Error(rule);
}
