import { expect, it } from 'vitest';
import { classPolicy } from '../../../../main/classroom/class-policy.ts';
import { parsePolicy, policyInForce } from '../../../../main/policy/policy.ts';

it('serves verified packs only, to devices that are their readers’ own', () => {
  const machine = policyInForce([
    { source: 'machine', read: parsePolicy('{"sharedMode": true, "hiddenFeatures": ["calculators"]}', 'm') },
  ]);
  const { policy, problems } = classPolicy(machine);
  expect(policy).toMatchObject({ sharedMode: false, unsignedPacks: 'refuse', lanServing: false });
  expect(policy.hiddenFeatures).toEqual(['calculators']);
  expect(problems).toEqual([]);
});
