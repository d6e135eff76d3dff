import type { Calculator, Outcome } from '../../content/model/calculator.ts';

/**
 * An outcome as it may be shown while someone types: “1” on the way to “120” is no mistake yet. A refusal waits until
 * every input it is about has been left; until then those inputs count as still missing. A result never waits.
 */
export function patiently(calculator: Calculator, outcome: Outcome, left: ReadonlySet<string>): Outcome {
  if (outcome.status !== 'refused') return outcome;
  const due = outcome.problems.filter(({ inputs }) => inputs.every((id) => left.has(id)));
  if (due.length > 0) return { ...outcome, problems: due };
  const unfinished = new Set([
    ...outcome.missing.map(({ input }) => input),
    ...outcome.problems.flatMap(({ inputs }) => inputs.filter((id) => !left.has(id))),
  ]);
  return {
    status: 'incomplete',
    missing: calculator.inputs
      .filter(({ id }) => unfinished.has(id))
      .map(({ id, label }) => ({ input: id, label })),
  };
}

/** The reasons that concern one input: why its value is refused, or what to know about it. */
export function reasonsFor(
  outcome: Outcome,
  input: string,
): { readonly refusals: readonly string[]; readonly warnings: readonly string[] } {
  const reasons = (problems: readonly { inputs: readonly string[]; reason: string }[]) =>
    problems.filter(({ inputs }) => inputs.includes(input)).map(({ reason }) => reason);
  return {
    refusals: outcome.status === 'refused' ? reasons(outcome.problems) : [],
    warnings: outcome.status === 'result' ? reasons(outcome.warnings) : [],
  };
}
