import { sentencesOf } from '../../model/reading.ts';
import { everyBlock } from '../blocks.ts';
import type { Rule } from '../rule.ts';

export const conflictFlagged: Rule = {
  name: 'conflict-flagged',
  severity: 'warning',
  reason:
    'The author found sources that disagree and says so in the text. A reader who sees only the review card should know it too.',
  example: {
    bad: ':::conflict[Whether to scan everybody] … :::',
    good: 'A dispute that is settled is written as one position, with its source.',
  },
  article: ({ article, positions }) =>
    article.sections.flatMap((section) =>
      everyBlock(section.blocks).flatMap((block) => {
        if (block.type !== 'conflict') return [];
        const [first] = sentencesOf([block]);
        const at = positions.get(first?.id ?? '') ??
          positions.get(`#${section.id}`) ?? { line: 1, column: 1 };
        return [
          {
            at,
            message: `Sources disagree${block.title === undefined ? ` in “${section.title}”.` : `: ${block.title.replace(/[.:]$/, '')}`}`,
            todo: 'Nothing, as long as they do: the warning is for the reader.',
            section: section.id,
          },
        ];
      }),
    ),
};
