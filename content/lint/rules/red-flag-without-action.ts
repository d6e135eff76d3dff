import { plainText } from '../../model/reading.ts';
import { everyBlock } from '../blocks.ts';
import type { Rule } from '../rule.ts';

export const redFlagWithoutAction: Rule = {
  name: 'red-flag-without-action',
  severity: 'error',
  reason:
    'A warning sign without what to do about it frightens and does not help. The action must be words, not a marker alone.',
  example: {
    bad: '- New swelling of one calf. → [@nice2020]',
    good: '- New swelling of one calf. → Assess for deep vein thrombosis the same day. [@nice2020]',
  },
  article: ({ article, positions }) =>
    article.sections.flatMap((section) =>
      everyBlock(section.blocks).flatMap((block) => {
        if (block.type !== 'redFlags') return [];
        return block.flags
          .filter(
            (flag) => !/\p{L}/u.test(flag.action.map((sentence) => plainText(sentence.content)).join(' ')),
          )
          .map((flag) => ({
            at: positions.get(flag.sign[0]?.id ?? '') ?? { line: 1, column: 1 },
            message: 'A red flag does not say what to do.',
            todo: 'Write the action after the arrow: sign → action.',
            section: section.id,
          }));
      }),
    ),
};
