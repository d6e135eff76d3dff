import type { Failure } from '../../content/model/result.ts';

/** Exit codes of the public interface: scripts depend on them. */
export const exitCodes = { success: 0, refused: 1, usage: 2 } as const;

/** Prints one JSON document on standard output; with `--json` nothing else goes there. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined)}\n`);
}

/** Prints a line of a human answer on standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints a remark on standard error: progress, notices, everything that is not the answer. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Reports an expected failure and marks the run as refused (exit 1); the caller returns after it. */
export function refuse(failure: Failure, json = false): void {
  if (json) printJson({ error: failure });
  else say(`${failure.message}\n${failure.hint}`);
  process.exitCode = exitCodes.refused;
}
