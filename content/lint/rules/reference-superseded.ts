import { shortLabelOf } from '../../model/reference-label.ts';
import { citedWithStatus } from '../cited.ts';
import type { Rule } from '../rule.ts';

export const referenceSuperseded: Rule = {
  name: 'reference-superseded',
  severity: 'warning',
  reason:
    'Its issuer has replaced the source. What it says may still hold, but the reader should look at the newer one.',
  example: {
    bad: 'A record with "status": "superseded" is cited.',
    good: 'The text is checked against, and cites, what superseded it.',
  },
  article: (source, shared) =>
    citedWithStatus('superseded', source, shared).map(({ reference, at, section }) => {
      const newer = shared.references.get(reference.custom.superseded_by ?? '');
      return {
        at,
        message: `${shortLabelOf(reference)} has been superseded${newer ? ` by ${shortLabelOf(newer)}` : ''}.`,
        todo: 'Check the text against the newer source and cite that.',
        section,
        reference: reference.id,
      };
    }),
};
