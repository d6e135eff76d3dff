import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { checkSource } from '../../content/lint/check-source.ts';
import type { Problem } from '../../content/model/problem.ts';
import { hasErrors } from '../../content/model/problem.ts';
import { packPaths } from '../../content/model/pack.ts';
import { openPack } from '../../content/pack/open.ts';
import { verifyPack } from '../../content/pack/verify.ts';
import type { Failure, Result } from '../../content/model/result.ts';
import { failed, success } from '../../content/model/result.ts';
import { pinnedKeys } from '../library/trust.ts';
import { articleReader } from './article-reader.ts';
import { exitCodes, print, printJson, refuse, say } from './output.ts';
import { counted, problemLine } from './problem-line.ts';
import { progressLine, progressText } from './progress.ts';

interface CheckFlags {
  readonly json?: boolean;
}

/** What was checked, and what was found in it. */
interface Checked {
  readonly problems: readonly Problem[];
  readonly articles: number;
}

/** `nightlamp pack check SRC|FILE`: names every problem of a source folder, or the warnings a built pack carries. */
export function packCheckCommand(): Command {
  return new Command('check')
    .description('name every mistake in the source of a pack, or every warning a built pack carries')
    .argument('<src|file>', 'folder of the source, or a pack file')
    .option('--json', 'print one JSON document: {problems, errors, warnings}')
    .action(packCheck);
}

async function packCheck(path: string, flags: CheckFlags): Promise<void> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => null,
  );
  if (isFolder === null) return refuse(missing(path), flags.json);
  const checked = isFolder ? await checkFolder(path) : await checkFile(path);
  if (!checked.ok) return refuse(checked.failure, flags.json);
  const { problems, articles } = checked.value;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (flags.json) printJson({ problems, errors, warnings });
  else {
    problems.forEach((problem) => print(problemLine(problem)));
    say(`${counted(articles, 'article')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`);
  }
  if (hasErrors(problems)) process.exitCode = exitCodes.refused;
}

function missing(path: string): Failure {
  return {
    code: 'check-missing',
    message: `There is nothing at ${path}.`,
    hint: 'Name the folder of a pack’s source, or a pack file.',
  };
}

async function checkFolder(path: string): Promise<Result<Checked>> {
  const line = progressLine();
  const started = Date.now();
  const checked = await checkSource(path, {
    read: articleReader(),
    onProgress: ({ articles, of }) => line.update(progressText('articles', articles, of, started)),
  });
  line.clear();
  return success(checked);
}

/** A built pack has passed the linter: what is left is whether its files are the listed ones, and the warnings in it. */
async function checkFile(file: string): Promise<Result<Checked>> {
  const trustedKeys = pinnedKeys(false).map((key) => key.publicKey);
  const verified = await verifyPack(file, { trustedKeys });
  if (!verified.ok) return verified;
  const { changed, failure } = verified.value;
  if (failure) return failed(failure);
  if (changed.length > 0) return success({ problems: changed.map(changedFile), articles: 0 });
  const opened = await openPack(file, { trustedKeys, verify: 'on-read' });
  if (!opened.ok) return opened;
  const pack = opened.value;
  try {
    const problems: Problem[] = [];
    for (const { id, warnings } of pack.contents.articles) {
      if (warnings === 0) continue;
      const article = await pack.readArticle(id);
      if (!article.ok) return article;
      problems.push(...article.value.warnings.map((warning) => carried(id, warning)));
    }
    return success({ problems, articles: pack.contents.articles.length });
  } finally {
    await pack.close();
  }
}

function changedFile(path: string): Problem {
  return {
    file: path,
    line: 1,
    column: 1,
    rule: 'file-changed',
    severity: 'error',
    message: 'The file is not the one the signed list names.',
    todo: 'Do not use this pack; get it again from its publisher.',
  };
}

function carried(
  article: string,
  warning: { rule: string; message: string; section?: string | undefined; reference?: string | undefined },
): Problem {
  const { rule, message, section, reference } = warning;
  return {
    file: packPaths.article(article),
    line: 1,
    column: 1,
    rule,
    severity: 'warning',
    message,
    todo: 'Readers see this; its author can mend it in the source.',
    article,
    ...(section === undefined ? {} : { section }),
    ...(reference === undefined ? {} : { reference }),
  };
}
