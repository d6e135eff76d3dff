import { everyBlock } from '../blocks.ts';
import type { Rule } from '../rule.ts';

export const redFlagInWording: Rule = {
  name: 'red-flag-in-wording',
  severity: 'error',
  reason:
    'A warning sign is the same for every reader. Inside a wording it would be there for one and missing for another.',
  example: {
    bad: ':::red-flags inside :::clinician, so that the public does not see it.',
    good: ':::red-flags before the first heading.',
  },
  article: ({ article, positions }) =>
    article.sections.flatMap((section) =>
      everyBlock(section.blocks).flatMap((block) => {
        if (block.type !== 'wording') return [];
        const inside = everyBlock([...block.clinician, ...(block.student ?? []), ...(block.public ?? [])]);
        return inside.flatMap((one) => {
          if (one.type !== 'redFlags') return [];
          const at = positions.get(one.flags[0]?.sign[0]?.id ?? '') ?? positions.get(`#${section.id}`);
          return [
            {
              at: at ?? { line: 1, column: 1 },
              message: 'Red flags stand inside a wording.',
              todo: 'Put them before the first heading.',
              section: section.id,
            },
          ];
        });
      }),
    ),
};
