import { publicPassages, wordsIn } from '../public-wording.ts';
import type { Rule } from '../rule.ts';

const LONGEST = 40;

export const longSentence: Rule = {
  name: 'long-sentence',
  severity: 'warning',
  imported: 'off',
  reason: `A sentence of more than ${LONGEST} words is lost on many readers by its end. Only the wording for the public is held to it.`,
  example: {
    bad: 'One sentence in :::public that goes on for forty-five words.',
    good: 'Two sentences of twenty.',
  },
  article: (source) =>
    publicPassages(source).flatMap(({ text, at, section }) => {
      const { length } = wordsIn(text);
      if (length <= LONGEST) return [];
      return [
        {
          at,
          message: `A sentence for the public has ${length} words.`,
          todo: `Make it two; at most ${LONGEST} words each.`,
          section,
        },
      ];
    }),
};
