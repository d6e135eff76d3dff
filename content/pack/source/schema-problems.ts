import type { z } from 'zod';
import type { SourcePosition } from '../source-types.ts';
import type { ProblemList } from './problem-list.ts';

/** One short sentence about a field that does not fit its schema. */
export function sentenceOfIssue(issue: z.core.$ZodIssue, path: readonly PropertyKey[] = issue.path): string {
  const field = path.map(String).join('.') || 'the whole';
  if (issue.code === 'unrecognized_keys') {
    return `Unknown ${issue.keys.length > 1 ? 'fields' : 'field'} ${issue.keys.map((key) => `“${key}”`).join(', ')} in ${field}.`;
  }
  return `“${field}”: ${issue.message}.`;
}

/** Reports every field that does not fit, each at the line it stands on, or at `otherwise` where it is missing. */
export function reportIssues(
  error: z.ZodError,
  problems: ProblemList,
  rule: string,
  lines: ReadonlyMap<string, SourcePosition>,
  otherwise: SourcePosition,
): void {
  for (const issue of error.issues) {
    const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const at = nearest([...issue.path, ...extra], lines) ?? otherwise;
    problems.error(
      rule,
      at,
      sentenceOfIssue(issue),
      'Correct the field, or see docs/authoring.md for what it takes.',
    );
  }
}

function nearest(
  path: readonly PropertyKey[],
  lines: ReadonlyMap<string, SourcePosition>,
): SourcePosition | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const at = lines.get(path.slice(0, length).map(String).join('.'));
    if (at) return at;
  }
  return undefined;
}
