import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingRules } from '../../../../content/lint/reading-rules.ts';
import { rulesPage } from '../../../../content/lint/rules-page.ts';

const root = join(import.meta.dirname, '../../../..');

describe('docs/lint-rules.md', () => {
  it('says what the rules say', async () => {
    await expect(rulesPage()).toMatchFileSnapshot(join(root, 'docs/lint-rules.md'));
  });

  it('names only reading rules that reading reports', async () => {
    const folder = join(root, 'content/pack/source');
    const files = await readdir(folder);
    const source = (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n');
    expect(readingRules.filter(({ name }) => !source.includes(`'${name}'`))).toEqual([]);
  });
});
