/** How much a problem weighs: an error refuses the build, a warning travels with the text and is shown to its reader. */
export type Severity = 'error' | 'warning';

/** Something wrong in a pack's source, named so that its author can go there and mend it. */
export interface Problem {
  /** Path inside the source folder, with forward slashes. */
  readonly file: string;
  /** Line and column, both counted from 1; columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** Permanent kebab-case name of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What the author can do about it. */
  readonly todo: string;
  /** Where a warning is shown to the reader. */
  readonly article?: string;
  readonly section?: string;
  readonly reference?: string;
}

/** Whether any of these problems refuses the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** Problems in the order an author meets them: by file, line, column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

/** By code units, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
