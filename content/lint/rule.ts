import type { Severity } from '../model/problem.ts';
import type { ArticleFacts, SourceArticle, SourcePosition, SourceShared } from '../pack/source-types.ts';

/** What a rule needs to know of the world outside the pack. */
export interface LintContext {
  /** The latest day it can be anywhere on Earth, `YYYY-MM-DD`: an author east of here may already write tomorrow's date. */
  readonly today: string;
  /** Evidence older than this many years is pointed out. */
  readonly evidenceYears: number;
  /** Highest reading grade of the wording for the public. */
  readonly readingGrade: number;
}

/** Something a rule found in an article. */
export interface Finding {
  readonly at: SourcePosition;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What the author can do about it. */
  readonly todo: string;
  readonly section?: string | undefined;
  readonly reference?: string | undefined;
}

/** Something a rule found anywhere in the source folder. */
export interface PackFinding extends Finding {
  readonly file: string;
  readonly article?: string | undefined;
}

/** One thing the linter holds authors to. Its reason and example make up docs/lint-rules.md. */
export interface Rule {
  /** Permanent kebab-case name: warnings carry it into packs. */
  readonly name: string;
  readonly severity: Severity;
  /**
   * How the rule weighs in text of type `imported`: the words are somebody else's and must stay as they are, so what an
   * editor would have to mend is only said to the reader, or not said at all. Absent: no difference.
   */
  readonly imported?: Severity | 'off';
  /** Why the rule is there, with its source where there is one. */
  readonly reason: string;
  readonly example: { readonly bad: string; readonly good: string };
  readonly article?: (source: SourceArticle, shared: SourceShared, context: LintContext) => Finding[];
  readonly pack?: (
    shared: SourceShared,
    articles: readonly ArticleFacts[],
    context: LintContext,
  ) => PackFinding[];
}
