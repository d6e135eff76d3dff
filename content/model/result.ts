/** An expected failure as a value: what happened and why (`message`), what to do and that nothing was lost (`hint`). */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
}

/** Expected failures are values; bugs throw. */
export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure<Code> };

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failed<Code extends string>(
  failure: Failure<Code>,
): { readonly ok: false; readonly failure: Failure<Code> } {
  return { ok: false, failure };
}
