import { describe, expect, it } from 'vitest';
import { checkSource } from '../../../../content/lint/check-source.ts';
import { createLinter, lint } from '../../../../content/lint/lint.ts';
import { readSource } from '../../../../content/pack/source/read-source.ts';
import { fixtureRules, withFixture } from './fixture-source.ts';

const linter = createLinter({ today: '2026-11-23' });

describe('checkSource', () => {
  it('finds, article by article, what the linter finds in the whole folder', async () => {
    for (const rule of await fixtureRules()) {
      await withFixture(`${rule}/bad`, async (folder) => {
        const { problems } = await checkSource(folder, { linter });
        expect(problems).toEqual(lint(await readSource(folder), { today: '2026-11-23' }));
        expect(problems.map((problem) => problem.rule)).toContain(rule);
      });
    }
  });

  it('tells how far it is', async () => {
    await withFixture('duplicate-alias/good', async (folder) => {
      const seen: string[] = [];
      await checkSource(folder, { linter, onProgress: ({ articles, of }) => seen.push(`${articles}/${of}`) });
      expect(seen).toEqual(['1/2', '2/2']);
    });
  });

  it('counts the articles it read, whether anybody watches or not', async () => {
    await withFixture('duplicate-alias/good', async (folder) => {
      expect((await checkSource(folder, { linter })).articles).toBe(2);
    });
  });

  it('stops when told to', async () => {
    await withFixture('duplicate-alias/good', async (folder) => {
      await expect(checkSource(folder, { linter, signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    });
  });

  it('names a folder without a pack', async () => {
    const { problems } = await checkSource(import.meta.dirname, { linter });
    expect(problems.map(({ rule }) => rule)).toContain('pack-yml-missing');
  });
});
