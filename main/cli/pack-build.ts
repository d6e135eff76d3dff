import { existsSync } from 'node:fs';
import { Command } from 'commander';
import type { Problem } from '../../content/model/problem.ts';
import type { Failure } from '../../content/model/result.ts';
import { createLinter } from '../../content/lint/lint.ts';
import { buildPack, type BuildOutcome } from '../../content/pack/build.ts';
import { readSigningKey, type SigningKey } from '../../content/pack/keys.ts';
import { systemFailure } from '../library/system-failure.ts';
import { createIndexer } from '../search/indexer.ts';
import { articleReader } from './article-reader.ts';
import { exitCodes, print, printJson, refuse, say } from './output.ts';
import { counted, problemLine } from './problem-line.ts';
import { progressLine, progressText } from './progress.ts';

interface BuildFlags {
  readonly out: string;
  readonly key?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `nightlamp pack build SRC --out FILE [--key KEYFILE]` */
export function packBuildCommand(): Command {
  return new Command('build')
    .description('build a pack from its source; without a key it is unsigned')
    .argument('<src>', 'folder of the source')
    .requiredOption('--out <file>', 'pack file to write, such as starter-2026.11.nlpack')
    .option('--key <keyfile>', 'key to sign with, made by “nightlamp pack key”')
    .option('--json', 'print one JSON document')
    .option('--quiet', 'of a source that builds, count the warnings instead of naming each')
    .action(packBuild);
}

async function packBuild(src: string, flags: BuildFlags): Promise<void> {
  if (!existsSync(src)) return refuse(noSource(src), flags.json);
  const key = await keyOf(flags);
  if (key === 'refused') return;
  const line = progressLine();
  const started = Date.now();
  const stop = new AbortController();
  const interrupted = (): void => stop.abort(new Error('stopped'));
  process.once('SIGINT', interrupted);
  let outcome: BuildOutcome;
  try {
    outcome = await buildPack({
      source: src,
      out: flags.out,
      key: key ?? undefined,
      indexer: createIndexer(),
      linter: createLinter(),
      read: articleReader(),
      onProgress: ({ articles, of }) => line.update(progressText('articles', articles, of, started)),
      signal: stop.signal,
    });
  } catch (error) {
    line.clear();
    refuse(failureOf(error, flags.out, stop.signal.aborted), flags.json);
    return;
  } finally {
    process.off('SIGINT', interrupted);
  }
  line.clear();
  report(outcome, flags);
}

function noSource(src: string): Failure {
  return {
    code: 'source-missing',
    message: `There is nothing at ${src}.`,
    hint: 'Name the folder of a pack’s source. Nothing was written.',
  };
}

function failureOf(error: unknown, out: string, stopped: boolean): Failure {
  const message = 'The build was stopped.';
  if (stopped) return { code: 'stopped', message, hint: 'Nothing was written; an older pack is as it was.' };
  const hint = 'Choose another place for it, or make room. Nothing was written.';
  const what = `“${out}” cannot be written`;
  const failure = systemFailure(error, what);
  const why = failure.code === 'file-missing' ? `${what}, because there is no such folder.` : failure.message;
  return { code: 'cannot-write', message: why, hint };
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
    if (built && flags.quiet) sayCount(problems.length);
    else problems.forEach((problem) => say(problemLine(problem)));
    if (built) print(summary(built));
    else say(`${verdict(problems)} No pack was written.`);
  }
  if (!built) process.exitCode = exitCodes.refused;
}

function sayCount(warnings: number): void {
  if (warnings > 0) say(`${counted(warnings, 'warning')}; “nightlamp pack check” names each.`);
}

function verdict(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return `The source has ${counted(errors, 'error')}.`;
}

function summary({ file, bytes, manifest }: NonNullable<BuildOutcome['built']>): string {
  const { articles, sections, references } = manifest.counts;
  const signed = manifest.publisher.key ? `signed with key ${manifest.publisher.key.id}` : 'unsigned';
  const holds = [
    counted(articles, 'article'),
    counted(sections, 'section'),
    counted(references, 'reference'),
  ].join(', ');
  return `${file}: ${manifest.id} ${manifest.version}, ${holds}, ${counted(bytes, 'byte')}, ${signed}`;
}
