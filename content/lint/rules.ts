import type { Rule } from './rule.ts';
import { conflictFlagged } from './rules/conflict-flagged.ts';
import { dateInFuture } from './rules/date-in-future.ts';
import { denseNumbering } from './rules/dense-numbering.ts';
import { doNotUseAbbreviation } from './rules/do-not-use-abbreviation.ts';
import { doseBelowApproved } from './rules/dose-below-approved.ts';
import { duplicateAlias } from './rules/duplicate-alias.ts';
import { evidenceOlderThan } from './rules/evidence-older-than.ts';
import { guidelineWithoutIssuer } from './rules/guideline-without-issuer.ts';
import { longSentence } from './rules/long-sentence.ts';
import { mixedSpelling } from './rules/mixed-spelling.ts';
import { nakedDecimal } from './rules/naked-decimal.ts';
import { readingGrade } from './rules/reading-grade.ts';
import { recommendationWithoutGrade } from './rules/recommendation-without-grade.ts';
import { redFlagInWording } from './rules/red-flag-in-wording.ts';
import { redFlagWithoutAction } from './rules/red-flag-without-action.ts';
import { referenceRetracted } from './rules/reference-retracted.ts';
import { referenceSuperseded } from './rules/reference-superseded.ts';
import { referenceWithoutCitation } from './rules/reference-without-citation.ts';
import { reviewOverdue } from './rules/review-overdue.ts';
import { selfCitation } from './rules/self-citation.ts';
import { trailingZero } from './rules/trailing-zero.ts';
import { unitWithoutSpace } from './rules/unit-without-space.ts';
import { unknownCalculator } from './rules/unknown-calculator.ts';
import { unknownGradeSystem } from './rules/unknown-grade-system.ts';
import { unsupportedAssurance } from './rules/unsupported-assurance.ts';
import { wordingCitationsDiffer } from './rules/wording-citations-differ.ts';

/** Every rule of the linter, as docs/lint-rules.md lists them: sources first, then assurance, safety and wording. */
export const rules: readonly Rule[] = [
  referenceWithoutCitation,
  selfCitation,
  guidelineWithoutIssuer,
  denseNumbering,
  unknownGradeSystem,
  recommendationWithoutGrade,
  referenceSuperseded,
  referenceRetracted,
  evidenceOlderThan,
  conflictFlagged,
  wordingCitationsDiffer,
  unsupportedAssurance,
  dateInFuture,
  reviewOverdue,
  duplicateAlias,
  unknownCalculator,
  doseBelowApproved,
  doNotUseAbbreviation,
  trailingZero,
  nakedDecimal,
  unitWithoutSpace,
  redFlagWithoutAction,
  redFlagInWording,
  longSentence,
  readingGrade,
  mixedSpelling,
];
