import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  defaultPolicy,
  parsePolicy,
  policyInForce,
  policySchema,
  safePolicy,
} from '../../../../main/policy/policy.ts';
import { machinePolicyFile } from '../../../../main/policy/read-policy.ts';

const machine = (text: string) => ({ source: 'machine' as const, read: parsePolicy(text, 'machine.json') });
const user = (text: string) => ({ source: 'user' as const, read: parsePolicy(text, 'user.json') });

describe('policyInForce', () => {
  it('is the default where nobody decided', () => {
    expect(policyInForce([]).policy).toEqual(defaultPolicy);
  });

  it('lets the machine beat the user, key by key, and says where each value comes from', () => {
    const { policy, sources } = policyInForce([
      machine('{"sharedMode": true}'),
      user('{"sharedMode": false, "idleMinutes": 3}'),
    ]);
    expect(policy).toMatchObject({ sharedMode: true, idleMinutes: 3, printing: true });
    expect(sources).toMatchObject({ sharedMode: 'machine', idleMinutes: 'user', printing: 'default' });
  });

  it('fails safe: a machine policy that cannot be read makes everything careful, whatever the user wrote', () => {
    const { policy, problems } = policyInForce([
      machine('{"sharedMode": "yes"}'),
      user('{"sharedMode": false, "unsignedPacks": "badge"}'),
    ]);
    expect(policy).toEqual(safePolicy);
    expect(problems).toMatchObject([{ file: 'machine.json', key: 'sharedMode' }]);
  });

  it('a user’s broken file leaves what the machine decided', () => {
    const { policy } = policyInForce([machine('{"sharedMode": false}'), user('nonsense')]);
    expect(policy.sharedMode).toBe(false);
    expect(policy.lanServing).toBe(false);
  });
});

it('the file beside the program stands between the machine’s and the user’s', () => {
  const { policy, sources } = policyInForce([
    { source: 'machine', read: parsePolicy('{"printing": false}', 'm') },
    { source: 'program', read: parsePolicy('{"printing": true, "idleMinutes": 4}', 'p') },
    { source: 'user', read: parsePolicy('{"idleMinutes": 9, "language": "fr"}', 'u') },
  ]);
  expect(policy).toMatchObject({ printing: false, idleMinutes: 4, language: 'fr' });
  expect(sources).toMatchObject({ printing: 'machine', idleMinutes: 'program', language: 'user' });
});

describe('parsePolicy', () => {
  it.each([
    ['{"idleMinutes": 0}', 'idleMinutes'],
    ['{"idleMinutes": 5.5}', 'idleMinutes'],
    ['{"sharedmode": true}', 'sharedmode'],
    ['{"startPage": "https://example.org/"}', 'startPage'],
    ['{"startPage": "//example.org/"}', 'startPage'],
    ['{"trustedKeys": [{"name": "A", "publicKey": "short"}]}', 'trustedKeys.0.publicKey'],
    ['{"packs": []}', 'packs'],
    ['{"quickList": {"articles": ["sepsis"]}}', 'quickList.articles.0'],
    ['{"quickList": {"calculator": []}}', 'calculator'],
    ['{', ''],
    ['[]', ''],
  ])('names the key at fault in %s', (text, key) => {
    expect(parsePolicy(text, 'policy.json')).toMatchObject({ status: 'invalid', problems: [{ key }] });
  });
});

describe('machinePolicyFile', () => {
  it.each([
    ['linux', '/etc/nightlamp/policy.json'],
    ['darwin', '/Library/Application Support/Nightlamp/policy.json'],
    ['win32', String.raw`D:\Data\Nightlamp\policy.json`],
  ] as const)('on %s is %s', (platform, file) => {
    expect(machinePolicyFile(platform, { ProgramData: String.raw`D:\Data` })).toBe(file);
  });
});

it('docs/policy.schema.json is the published schema', () => {
  const file = path.resolve(import.meta.dirname, '../../../../docs/policy.schema.json');
  const schema = `${JSON.stringify(z.toJSONSchema(policySchema, { io: 'input' }), null, 2)}\n`;
  if (process.env['UPDATE_DOCS']) writeFileSync(file, schema);
  expect(readFileSync(file, 'utf8')).toBe(schema);
});
