import { join } from 'node:path';
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { packImportCommand } from '../../../../main/cli/pack-import.ts';
import { fixtures, inTemporaryFolder } from '../../content/import/imported.ts';
import { runCommand, type CommandRun } from './run-command.ts';

const importing = (args: readonly string[]): Promise<CommandRun> => runCommand(packImportCommand(), args);
const corpus = join(fixtures, 'corpus.jsonl');

describe('nightlamp pack import', () => {
  it('prints where the source is, and every record it refused on stderr', async () => {
    await inTemporaryFolder(async (folder) => {
      const out = join(folder, 'src');
      const { stdout, stderr, exitCode } = await importing(['jsonl', corpus, '--out', out]);
      expect(exitCode).toBe(0);
      expect(stdout).toBe(`${out}: 6 articles, 5 records refused\n`);
      expect(stderr).toContain('corpus.jsonl:5  refused  the id “PMC/1” was already used on line 1');
      expect(stderr).toContain('NOASSERTION');
    });
  });

  it('prints one JSON document, and nothing else, with --json', async () => {
    await inTemporaryFolder(async (folder) => {
      const args = ['jsonl', corpus, '--out', join(folder, 'src'), '--licence', 'CC-BY-4.0', '--json'];
      const { stdout, stderr } = await importing(args);
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toMatchObject({
        articles: 6,
        licence: 'CC-BY-4.0',
        refused: [{ line: 4 }, {}, {}, {}, {}],
      });
    });
  });

  it('exits with 1 on a refused record only when told to be strict', async () => {
    await inTemporaryFolder(async (folder) => {
      const strict = await importing(['jsonl', corpus, '--out', join(folder, 'src'), '--strict']);
      expect(strict.exitCode).toBe(1);
    });
  });

  it('exits with 1 and says why when nothing could be imported', async () => {
    await inTemporaryFolder(async (folder) => {
      const out = join(folder, 'src');
      const { stdout, stderr, exitCode } = await importing([
        'medquad',
        join(fixtures, 'notes'),
        '--out',
        out,
      ]);
      expect(exitCode).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain('Nothing could be imported');
      const json = await importing(['medquad', join(fixtures, 'notes'), '--out', out, '--json']);
      expect(JSON.parse(json.stdout)).toMatchObject({ error: { code: 'import-empty' } });
    });
  });

  it.each([
    ['an unknown format', ['epub', corpus, '--out', 'x']],
    ['no folder to write', ['jsonl', corpus]],
    ['an id that cannot be one', ['jsonl', corpus, '--out', 'x', '--id', 'My Pack']],
    [
      'a licence that is no SPDX expression',
      ['jsonl', corpus, '--out', 'x', '--licence', 'do what you like!'],
    ],
    ['a language that is no tag', ['jsonl', corpus, '--out', 'x', '--language', 'English']],
  ])('refuses %s as wrong usage', async (_, args) => {
    await expect(importing(args)).rejects.toThrow(CommanderError);
  });
});
