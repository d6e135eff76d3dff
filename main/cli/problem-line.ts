import type { Problem } from '../../content/model/problem.ts';

/** A problem like a compiler prints one: editors and terminals make the place a link. */
export function problemLine({ file, line, column, severity, rule, message, todo }: Problem): string {
  return `${file}:${line}:${column}  ${severity === 'error' ? rule : `${rule} (warning)`}  ${message}  → ${todo}`;
}

/** `1 article`, `2 articles`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
