import { yearOf } from '../../model/reference-label.ts';
import type { Rule } from '../rule.ts';

export const guidelineWithoutIssuer: Rule = {
  name: 'guideline-without-issuer',
  severity: 'error',
  reason:
    'A guideline is worth what its issuer and its year are worth. Without both a reader cannot tell whether it holds in their country, or whether a newer one has replaced it.',
  example: {
    bad: '{ "id": "af2023", "custom": { "kind": "guideline" } } without an issuer or a year.',
    good: '{ "id": "af2023", "issued": { "date-parts": [[2023]] }, "custom": { "kind": "guideline", "issuer": "ACC/AHA" } }',
  },
  pack: (shared, articles) => {
    const cited = new Set(articles.flatMap((article) => article.references));
    return [...cited].flatMap((id) => {
      const reference = shared.references.get(id);
      if (reference?.custom.kind !== 'guideline') return [];
      const missing = [
        ...(reference.custom.issuer === undefined ? ['the body that issued it (custom.issuer)'] : []),
        ...(yearOf(reference) === null ? ['its year (issued)'] : []),
      ];
      if (missing.length === 0) return [];
      return [
        {
          file: 'references.json',
          at: shared.referenceLines.get(id) ?? { line: 1, column: 1 },
          message: `The guideline “${id}” does not name ${missing.join(' and ')}.`,
          todo: 'Add it to the record; if nobody issued it, it is not a guideline.',
          reference: id,
        },
      ];
    });
  },
};
