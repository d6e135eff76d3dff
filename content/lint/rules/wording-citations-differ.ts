import { citationsOf, sentencesOf } from '../../model/reading.ts';
import type { Block } from '../../model/text.ts';
import { everyBlock } from '../blocks.ts';
import type { Rule } from '../rule.ts';

export const wordingCitationsDiffer: Rule = {
  name: 'wording-citations-differ',
  severity: 'error',
  reason:
    'A wording says the same thing in other words. If it rests on other sources, or lacks a grade, it says something else, and one reader is told more than another.',
  example: {
    bad: ':::clinician cites [@stick1992; @meissner2005], :::public only [@stick1992].',
    good: 'Each wording cites the same sources, with the same grades.',
  },
  article: ({ article, positions }) =>
    article.sections.flatMap((section) =>
      everyBlock(section.blocks).flatMap((block) => {
        if (block.type !== 'wording') return [];
        const wanted = citesOf(block.clinician);
        return (['student', 'public'] as const).flatMap((audience) => {
          const variant = block[audience];
          if (!variant) return [];
          const given = citesOf(variant);
          const lacks = wanted.filter((cite) => !given.includes(cite));
          const adds = given.filter((cite) => !wanted.includes(cite));
          if (lacks.length + adds.length === 0) return [];
          const parts = [
            ...(lacks.length ? [`lacks ${lacks.join(', ')}`] : []),
            ...(adds.length ? [`adds ${adds.join(', ')}`] : []),
          ];
          return [
            {
              at: positions.get(sentencesOf(variant)[0]?.id ?? '') ??
                positions.get(`#${section.id}`) ?? { line: 1, column: 1 },
              message: `The wording for “${audience}” ${parts.join(' and ')}, compared with the clinician's.`,
              todo: 'Cite the same sources with the same grades in each wording.',
              section: section.id,
            },
          ];
        });
      }),
    ),
};

/** What a wording rests on, in one form: `@id` or `@id{ESC I A}`. */
function citesOf(blocks: readonly Block[]): string[] {
  const cites = sentencesOf(blocks).flatMap((sentence) => citationsOf(sentence.content));
  return [
    ...new Set(
      cites.map(({ reference, grade }) =>
        grade ? `@${reference}{${grade.system} ${grade.value}}` : `@${reference}`,
      ),
    ),
  ];
}
