import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { packBuildCommand } from '../../../../main/cli/pack-build.ts';
import { packKeyCommand } from '../../../../main/cli/pack-key.ts';
import { packVerifyCommand } from '../../../../main/cli/pack-verify.ts';
import { articleText, writeSource } from '../../../fixtures/source-folder.ts';
import { rawZip, unzip } from '../../../fixtures/raw-zip.ts';
import { withFixture } from '../../content/lint/fixture-source.ts';
import { runCommand, type CommandRun } from './run-command.ts';

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nightlamp-cli-'));
  out = join(folder, 'good.nlpack');
});

const build = (...args: string[]): Promise<CommandRun> => runCommand(packBuildCommand(), args);
const verify = (...args: string[]): Promise<CommandRun> => runCommand(packVerifyCommand(), args);
const makeKey = (...args: string[]): Promise<CommandRun> => runCommand(packKeyCommand(), args);

/** A source that passes the linter. */
function soundSource(): Promise<string> {
  return writeSource({
    'references.json': JSON.stringify([
      {
        id: 'a',
        type: 'article-journal',
        title: 'A record',
        author: [{ family: 'Alpha' }],
        issued: { 'date-parts': [[2010]] },
        custom: { kind: 'research' },
      },
    ]),
    'articles/trial.md': articleText('## A\n\nValves keep blood moving upwards. [@a]', [
      'evidence_as_of: 2024',
      'review_due: 2099-01-01',
    ]),
  });
}

describe('pack build --quiet', () => {
  test('counts the warnings of a source that builds, and names every error of one that does not', async () => {
    await withFixture('reference-retracted/bad', async (source) => {
      const aloud = await build(source, '--out', out);
      expect(aloud.stderr).toContain('reference-retracted (warning)');
      const quiet = await build(source, '--out', out, '--quiet');
      expect(quiet).toMatchObject({ exitCode: 0, stdout: aloud.stdout });
      expect(quiet.stderr).toMatch(/^\d+ warnings?; “nightlamp pack check” names each\.\n$/);
    });
    await withFixture('dose-below-approved/bad', async (source) => {
      const { stderr, exitCode } = await build(source, '--out', out, '--quiet');
      expect(exitCode).toBe(1);
      expect(stderr).toContain('dose-below-approved  “0.5 mg” is an amount of a drug');
    });
  });
});

describe('pack key, build, verify', () => {
  test('a signed pack from source to verdict', async () => {
    const keyFile = join(folder, 'key.json');
    const made = await makeKey('--out', keyFile);
    expect(made).toMatchObject({ exitCode: 0 });
    expect(made.stdout).toMatch(/^key [0-9a-f]{16}\npublic key \S{44}\nfingerprint (?:[a-z]+ ){7}[a-z]+\n$/);

    const built = await build(await soundSource(), '--out', out, '--key', keyFile, '--json');
    expect(built.stderr).toBe('');
    expect(built.exitCode).toBe(0);
    expect(JSON.parse(built.stdout)).toMatchObject({
      file: out,
      manifest: { id: 'trial', counts: { articles: 1, sections: 1, references: 1 } },
    });

    const verified = await verify(out, '--json');
    expect(verified.exitCode).toBe(0);
    expect(JSON.parse(verified.stdout)).toMatchObject({
      sound: true,
      trust: 'unknown-key',
      changed: [],
      failure: null,
    });
    expect((await verify(out)).stdout).toMatch(/^All \d+ files match the signed list\. The key .*\n$/);
  });

  test('an unsigned pack says so', async () => {
    const { stdout, exitCode } = await build(await soundSource(), '--out', out);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/: trial 1\.0, 1 article, 1 section, 1 reference, \d+ bytes, unsigned\n$/);
    expect((await verify(out)).stdout).toContain('nobody signed that list');
  });

  test('a source with errors is refused with 1, each named, and nothing is written', async () => {
    const source = await writeSource({ 'articles/trial.md': articleText('## A\n\n<b>Bold</b> [@nobody]') });
    const { stdout, stderr, exitCode } = await build(source, '--out', out);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('articles/trial.md:13:1  raw-html  ');
    expect(stderr).toContain('  citation-without-reference  ');
    expect(stderr).toMatch(/The source has \d+ errors\. No pack was written\.\n$/);
    const json = await build(source, '--out', out, '--json');
    expect(json.exitCode).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ error: { code: 'source-has-errors' } });
    expect(await readdir(folder)).toEqual([]);
  });

  test('a key or a target that cannot be used is refused with 1', async () => {
    const source = await soundSource();
    expect(await build(source, '--out', out, '--key', join(folder, 'none.json'))).toMatchObject({
      exitCode: 1,
    });
    const unwritable = await build(source, '--out', join(folder, 'none', 'x.nlpack'), '--json');
    expect(unwritable.exitCode).toBe(1);
    expect(JSON.parse(unwritable.stdout)).toMatchObject({ error: { code: 'cannot-write' } });
    expect(await readdir(folder)).toEqual([]);
  });

  test('a key file is never overwritten', async () => {
    const keyFile = join(folder, 'key.json');
    await makeKey('--out', keyFile);
    const before = await readFile(keyFile, 'utf8');
    const again = await makeKey('--out', keyFile, '--json');
    expect(again.exitCode).toBe(1);
    expect(JSON.parse(again.stdout)).toMatchObject({ error: { code: 'key-file-exists' } });
    expect(await readFile(keyFile, 'utf8')).toBe(before);
  });

  test('no private key is ever printed', async () => {
    const { stdout, stderr } = await makeKey('--out', join(folder, 'key.json'), '--json');
    expect(stdout + stderr).not.toContain('PRIVATE');
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['file', 'id', 'publicKey', 'fingerprint']);
  });

  test('verify says what is wrong, and exits with 1', async () => {
    await build(await soundSource(), '--out', out);
    const files = [...(await unzip(await readFile(out)))];
    const entries = files.map(([name, data]) => ({
      name,
      data: name === 'articles/trial.json' ? Buffer.alloc(data.length) : data,
    }));
    await writeFile(out, rawZip({ entries }));
    const changed = await verify(out);
    expect(changed).toMatchObject({ exitCode: 1, stdout: '1 file changed: do not use this pack.\n' });
    expect(changed.stderr).toBe('changed: articles/trial.json\n');

    await writeFile(out, 'not a pack');
    const refused = await verify(out, '--json');
    expect(refused.exitCode).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: 'not-a-zip' } });
  });
});
