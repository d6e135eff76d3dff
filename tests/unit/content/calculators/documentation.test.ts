import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { documentation } from './documentation.ts';

const page = fileURLToPath(new URL('../../../../docs/calculators.md', import.meta.url));

it('docs/calculators.md is what the calculators say (run with -u after a change)', async () => {
  const formatted = await format(documentation(), { ...(await resolveConfig(page)), parser: 'markdown' });
  await expect(formatted).toMatchFileSnapshot(page);
});
