import { citationsOf } from '../../model/reading.ts';
import { shortLabelOf } from '../../model/reference-label.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';

/** Words with which a guideline advises, rather than reports or defines. */
const advises =
  /\b(?:(?:is|are|was|were)\s+(?:not\s+)?(?:strongly\s+|conditionally\s+|weakly\s+|generally\s+)?(?:recommended|suggested|advised|preferred)|recommends?|suggests?\s+(?!that\s+(?:the|a)\b)|advises|should\s+(?:not\s+)?(?:be\s+)?(?:offered|given|considered|used|started|avoided|performed|treated|referred|offer|give|consider|use|start|avoid|perform|treat|refer|receive|have|undergo)|first[- ]line)\b/i;

export const recommendationWithoutGrade: Rule = {
  name: 'recommendation-without-grade',
  severity: 'warning',
  reason:
    'A strong recommendation and a weak one read alike. The grade its issuer gave tells them apart; without it the reader sees “not graded”.',
  example: {
    bad: 'Compression is recommended after deep vein thrombosis. [@esvs2022]',
    good: 'Compression is recommended after deep vein thrombosis. [@esvs2022{ESVS IIa B}]',
  },
  article: (source, shared) =>
    passagesOf(source).flatMap(({ sentence, text, at, section }) => {
      if (!sentence || !advises.test(text)) return [];
      return citationsOf(sentence.content).flatMap(({ reference: id, grade }) => {
        const reference = shared.references.get(id);
        if (grade || reference?.custom.kind !== 'guideline') return [];
        return [
          {
            at,
            message: `Not graded: a recommendation of ${shortLabelOf(reference)} stands without the grade of its issuer.`,
            todo: `Add the grade, as in [@${id}{SYSTEM grade}], if the issuer gave one.`,
            section,
            reference: id,
          },
        ];
      });
    }),
};
