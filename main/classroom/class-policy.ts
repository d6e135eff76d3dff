import type { PolicyInForce } from '../policy/policy.ts';

/**
 * The policy as a class has it: only verified packs, and on readers' own devices, which keep their own notes and are nobody's
 * shared workstation. What the administrator hides stays hidden.
 */
export function classPolicy(machine: PolicyInForce): PolicyInForce {
  const { policy } = machine;
  return {
    ...machine,
    policy: {
      ...policy,
      sharedMode: false,
      lanServing: false,
      unsignedPacks: 'refuse',
    },
    problems: [],
  };
}
