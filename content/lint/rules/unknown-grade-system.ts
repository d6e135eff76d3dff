import { citationsOf } from '../../model/reading.ts';
import { gradeSystems, unknownBodiesIn } from '../grade-systems.ts';
import { passagesOf } from '../passages.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../rule.ts';

export const unknownGradeSystem: Rule = {
  name: 'unknown-grade-system',
  severity: 'error',
  reason: `“1A” means one thing to one issuer and another to the next. A grade is shown with its system, and only systems whose meaning is known may be named: ${Object.keys(gradeSystems).join(', ')}.`,
  example: { bad: '[@esvs2022{Strong}] or [@esvs2022{Level A}]', good: '[@esvs2022{ESVS IIa B}]' },
  article: (source) =>
    passagesOf(source).flatMap((passage) => {
      const cites = passage.sentence ? citationsOf(passage.sentence.content) : [];
      return cites.flatMap(({ reference, grade }) => {
        const unknown = grade ? unknownBodiesIn(grade.system) : [];
        if (!grade || unknown.length === 0) return [];
        return [
          {
            at: placeOf(`@${reference}{${grade.system}`, passage, source),
            message: `“${unknown.join('/')}” is not a known system of grades.`,
            todo: 'Write the issuer first, then its grade: [@id{ESC I A}]. A new system goes into content/lint/grade-systems.ts.',
            section: passage.section,
            reference,
          },
        ];
      });
    }),
};
