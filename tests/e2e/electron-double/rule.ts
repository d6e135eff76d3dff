/** Enforces one of Electron's own rules, so that code which would fail there fails here. */
export function must(holds: boolean, rule: string): asserts holds {
  if (!holds) throw new Error(rule);
}

/** Whether Playwright gave up because the page, or all of Chromium, is gone. */
export function saysClosed(fault: unknown): boolean {
  return fault instanceof Error && fault.message.includes('has been closed');
}
