import { inReadingOrder, type Problem, type Severity } from '../model/problem.ts';
import { factsOf } from '../pack/source/read-source.ts';
import type { Linter, ReadSource, SourceArticle, SourceShared } from '../pack/source-types.ts';
import type { Finding, LintContext, Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';

/** A warning travels in the pack as one line of text (see `lineSchema`). */
const LONGEST_MESSAGE = 400;

export interface LintOptions extends Partial<LintContext> {
  readonly rules?: readonly Rule[];
}

/** What the rules go by unless told otherwise. */
export function lintContext(options: Partial<LintContext> = {}): LintContext {
  return { today: latestDayOnEarth(new Date()), evidenceYears: 10, readingGrade: 9, ...options };
}

/** The day it is at UTC+14, where every date begins. */
function latestDayOnEarth(now: Date): string {
  return new Date(now.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The trust linter: every rule of docs/lint-rules.md, over one article after another and then over the pack. */
export function createLinter({ rules = allRules, ...options }: LintOptions = {}): Linter {
  const context = lintContext(options);
  return {
    checkArticle: (source, shared) =>
      inReadingOrder(rules.flatMap((rule) => articleProblems(rule, source, shared, context))),
    checkPack: (shared, articles) =>
      inReadingOrder(
        rules.flatMap((rule) =>
          (rule.pack?.(shared, articles, context) ?? []).map(({ file, article, ...finding }) =>
            problemFrom(rule, rule.severity, file, article, finding),
          ),
        ),
      ),
  };
}

/** Everything wrong with a source folder in memory: what reading it found, and what the rules find. In reading order. */
export function lint(source: ReadSource, options: LintOptions = {}): Problem[] {
  const linter = createLinter(options);
  return inReadingOrder([
    ...source.problems,
    ...source.articles.flatMap((article) => linter.checkArticle(article, source.shared)),
    ...linter.checkPack(source.shared, source.articles.map(factsOf)),
  ]);
}

function articleProblems(
  rule: Rule,
  source: SourceArticle,
  shared: SourceShared,
  context: LintContext,
): Problem[] {
  const { article, file } = source;
  const imported = article.type === 'imported';
  const severity = imported ? (rule.imported ?? rule.severity) : rule.severity;
  if (severity === 'off' || !rule.article) return [];
  const findings = rule.article(source, shared, context);
  const told = imported && rule.imported !== undefined ? together(findings) : findings;
  return told.map((finding) => problemFrom(rule, severity, file, article.id, finding));
}

/** Imported text is not written here: one remark for its reader says as much as forty. */
function together(findings: readonly Finding[]): Finding[] {
  const [first, ...others] = findings;
  if (!first) return [];
  return [
    {
      ...first,
      message: others.length === 0 ? first.message : `${first.message} ${others.length} more like this.`,
    },
  ];
}

function problemFrom(
  rule: Rule,
  severity: Severity,
  file: string,
  article: string | undefined,
  finding: Finding,
): Problem {
  const { at, message, todo, section, reference } = finding;
  return {
    file,
    line: at.line,
    column: at.column,
    rule: rule.name,
    severity,
    message: message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE - 1)}…`,
    todo,
    ...(article === undefined ? {} : { article }),
    ...(section === undefined ? {} : { section }),
    ...(reference === undefined ? {} : { reference }),
  };
}
