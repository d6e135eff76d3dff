import type { Problem, Severity } from '../../model/problem.ts';
import type { SourcePosition } from '../source-types.ts';

/** Collects what is wrong in one file; reading goes on after each, so that an author sees everything at once. */
export interface ProblemList {
  readonly file: string;
  readonly list: readonly Problem[];
  error(rule: string, at: SourcePosition | undefined, message: string, todo: string): void;
  warning(rule: string, at: SourcePosition | undefined, message: string, todo: string): void;
}

export const fileStart: SourcePosition = { line: 1, column: 1 };

export function createProblemList(file: string): ProblemList {
  const list: Problem[] = [];
  const add =
    (severity: Severity) =>
    (rule: string, at: SourcePosition | undefined, message: string, todo: string): void => {
      const { line, column } = at ?? fileStart;
      list.push({ file, line, column, rule, severity, message, todo });
    };
  return { file, list, error: add('error'), warning: add('warning') };
}
