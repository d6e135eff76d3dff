/** What left the page during this session and is beyond it: counted, so that the last page can say so. Numbers only. */
export interface Traces {
  readonly copied: number;
  readonly printed: number;
  readonly saved: number;
}

let traces: Traces = { copied: 0, printed: 0, saved: 0 };

export const tracesNow = (): Traces => traces;

/** Counts one more thing that went where the app cannot clear it. */
export function noteTrace(kind: keyof Traces): void {
  traces = { ...traces, [kind]: traces[kind] + 1 };
}

/** Counts what is copied and printed in any way, the browser's own menu included. */
export function watchTraces(page: Window = window): void {
  page.document.addEventListener('copy', () => noteTrace('copied'));
  page.document.addEventListener('cut', () => noteTrace('copied'));
  page.addEventListener('afterprint', () => noteTrace('printed'));
}
