import { Command } from 'commander';
import type { Problem } from '../../content/model/problem.ts';
import { createLinter } from '../../content/lint/lint.ts';
import { buildPack, type BuildOutcome } from '../../content/pack/build.ts';
import { readSigningKey, type SigningKey } from '../../content/pack/keys.ts';
import { createIndexer } from '../search/indexer.ts';
import { exitCodes, print, printJson, refuse, say } from './output.ts';

interface BuildFlags {
  readonly out: string;
  readonly key?: string;
  readonly json?: boolean;
}

/** `nightlamp pack build SRC --out FILE [--key KEYFILE]` */
export function packBuildCommand(): Command {
  return new Command('build')
    .description('build a pack from its source; without a key it is unsigned')
    .argument('<src>', 'folder of the source')
    .requiredOption('--out <file>', 'pack file to write, such as starter-2026.11.nlpack')
    .option('--key <keyfile>', 'key to sign with, made by “nightlamp pack key”')
    .option('--json', 'print one JSON document')
    .action(packBuild);
}

async function packBuild(src: string, flags: BuildFlags): Promise<void> {
  const key = await keyOf(flags);
  if (key === 'refused') return;
  let outcome: BuildOutcome;
  try {
    outcome = await buildPack({
      source: src,
      out: flags.out,
      key: key ?? undefined,
      indexer: createIndexer(),
      linter: createLinter(),
      onProgress: ({ articles, of }) => {
        if (articles % 1000 === 0) say(`${articles} of ${of} articles`);
      },
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('E')) throw error;
    const message = `“${flags.out}” cannot be written (${code}).`;
    refuse(
      { code: 'cannot-write', message, hint: 'Choose another place for it. Nothing was written.' },
      flags.json,
    );
    return;
  }
  report(outcome, flags);
}

/** The key named by the flags; null for an unsigned pack; `refused` when it cannot be read, which was then said. */
async function keyOf(flags: BuildFlags): Promise<SigningKey | null | 'refused'> {
  if (flags.key === undefined) return null;
  const read = await readSigningKey(flags.key);
  if (read.ok) return read.value;
  refuse(read.failure, flags.json);
  return 'refused';
}

function report({ built, problems }: BuildOutcome, flags: BuildFlags): void {
  if (flags.json) {
    printJson(
      built
        ? {
            file: built.file,
            bytes: built.bytes,
            manifest: { ...built.manifest, entries: undefined },
            problems,
          }
        : {
            error: { code: 'source-has-errors', message: verdict(problems), hint: 'No pack was written.' },
            problems,
          },
    );
  } else {
    problems.forEach((problem) => say(lineOf(problem)));
    if (built) print(summary(built));
    else say(`${verdict(problems)} No pack was written.`);
  }
  if (!built) process.exitCode = exitCodes.refused;
}

function lineOf({ file, line, column, severity, rule, message, todo }: Problem): string {
  return `${file}:${line}:${column} ${severity} ${rule}: ${message} ${todo}`;
}

function verdict(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return errors === 1 ? 'The source has 1 error.' : `The source has ${errors} errors.`;
}

function summary({ file, bytes, manifest }: NonNullable<BuildOutcome['built']>): string {
  const { articles, sections, references } = manifest.counts;
  const signed = manifest.publisher.key ? `signed with key ${manifest.publisher.key.id}` : 'unsigned';
  return `${file}: ${manifest.id} ${manifest.version}, ${articles} articles, ${sections} sections, ${references} references, ${bytes} bytes, ${signed}`;
}
