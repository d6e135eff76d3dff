import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLinter } from '../../../../content/lint/lint.ts';
import { buildPack } from '../../../../content/pack/build.ts';
import { packCheckCommand } from '../../../../main/cli/pack-check.ts';
import { createIndexer } from '../../../../main/search/indexer.ts';
import { inTemporaryFolder } from '../../content/import/imported.ts';
import { withFixture } from '../../content/lint/fixture-source.ts';
import { runCommand, type CommandRun } from './run-command.ts';

const checking = (...args: string[]): Promise<CommandRun> => runCommand(packCheckCommand(), args);

async function withBuilt(fixture: string, use: (file: string) => Promise<void>): Promise<void> {
  await withFixture(fixture, (source) =>
    inTemporaryFolder(async (folder) => {
      const out = join(folder, 'built.nlpack');
      const { built, problems } = await buildPack({
        source,
        out,
        indexer: createIndexer(),
        linter: createLinter(),
      });
      if (!built) throw new Error(problems.map(({ message }) => message).join('\n'));
      await use(out);
    }),
  );
}

describe('nightlamp pack check', () => {
  it('prints every problem of a source like a compiler, and exits with 1 on an error', async () => {
    await withFixture('dose-below-approved/bad', async (folder) => {
      const { stdout, stderr, exitCode } = await checking(folder);
      expect(exitCode).toBe(1);
      expect(stdout.split('\n')[0]).toBe(
        'articles/calf-pump.md:16:17  dose-below-approved  “0.5 mg” is an amount of a drug, and the text is submitted, not approved.  → Name the drug without the amount, and point to the local protocol or formulary.',
      );
      expect(stderr).toBe('1 article: 2 errors, 0 warnings.\n');
    });
  });

  it('prints one JSON document with --json', async () => {
    await withFixture('dose-below-approved/bad', async (folder) => {
      const { stdout, stderr } = await checking(folder, '--json');
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toMatchObject({
        errors: 2,
        warnings: 0,
        problems: [{ rule: 'dose-below-approved', line: 16, column: 17 }, {}],
      });
    });
  });

  it('exits with 0 when there are only warnings', async () => {
    await withFixture('reference-retracted/bad', async (folder) => {
      const { stdout, exitCode } = await checking(folder);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('reference-retracted (warning)');
    });
  });

  it('lists the warnings that travel in a built pack', async () => {
    await withBuilt('reference-retracted/bad', async (file) => {
      const { stdout, exitCode } = await checking(file, '--json');
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        errors: 0,
        warnings: 1,
        problems: [
          {
            file: 'articles/calf-pump.json',
            rule: 'reference-retracted',
            reference: 'gone2015',
            section: 'how-it-works',
          },
        ],
      });
    });
  });

  it('refuses a built pack that was changed', async () => {
    await withBuilt('reference-retracted/good', async (file) => {
      const bytes = await readFile(file);
      const middle = Math.floor(bytes.length / 3);
      await writeFile(
        file,
        Buffer.concat([
          bytes.subarray(0, middle),
          Buffer.from([(bytes[middle] ?? 0) ^ 0xff]),
          bytes.subarray(middle + 1),
        ]),
      );
      expect((await checking(file)).exitCode).toBe(1);
    });
  });

  it('says what it can check, for a path with nothing or something else at it', async () => {
    await inTemporaryFolder(async (folder) => {
      const nothing = await checking(join(folder, 'nothing'), '--json');
      expect(nothing.exitCode).toBe(1);
      expect(JSON.parse(nothing.stdout)).toMatchObject({ error: { code: 'check-missing' } });
      const other = join(folder, 'letter.txt');
      await appendFile(other, 'not a pack');
      expect((await checking(other)).exitCode).toBe(1);
    });
  });
});
