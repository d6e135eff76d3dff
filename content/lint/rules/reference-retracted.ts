import { shortLabelOf } from '../../model/reference-label.ts';
import { citedWithStatus } from '../cited.ts';
import type { Rule } from '../rule.ts';

export const referenceRetracted: Rule = {
  name: 'reference-retracted',
  severity: 'warning',
  reason:
    'A retracted record supports nothing. A text may still name it, to say that it was retracted; the reader is told either way.',
  example: {
    bad: 'A record with "status": "retracted" carries a claim.',
    good: 'The claim rests on a source that stands, or says that the study was retracted.',
  },
  article: (source, shared) =>
    citedWithStatus('retracted', source, shared).map(({ reference, at, section }) => ({
      at,
      message: `${shortLabelOf(reference)} has been retracted.`,
      todo: 'Find a source that stands, or take the claim out.',
      section,
      reference: reference.id,
    })),
};
