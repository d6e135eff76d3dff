import { citationsOf } from '../../model/reading.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';

/** The builder numbers references by itself, so this cannot fail; if it ever did, every number in print would be wrong. */
export const denseNumbering: Rule = {
  name: 'dense-numbering',
  severity: 'error',
  reason:
    'Numbers of references run 1, 2, 3 … in the order of their first mention. A gap looks like a source that was taken away.',
  example: { bad: 'The text cites 1, 2 and 4.', good: 'The text cites 1, 2 and 3, in this order.' },
  article: (source) => {
    const cited = passagesOf(source).flatMap(({ sentence }) =>
      sentence ? citationsOf(sentence.content) : [],
    );
    const inOrder = [...new Set(cited.map(({ reference }) => reference))];
    const numbered = [...source.article.references].sort((a, b) => a.number - b.number);
    const wrong = numbered.find(
      ({ reference, number }, index) => number !== index + 1 || reference !== inOrder[index],
    );
    if (!wrong && numbered.length === inOrder.length) return [];
    return [
      {
        at: { line: 1, column: 1 },
        message: wrong
          ? `Reference “${wrong.reference}” has the number ${wrong.number}, which is not its place.`
          : 'The reference list and the citations in the text differ.',
        todo: 'This is a fault of the builder: report it.',
        reference: wrong?.reference,
      },
    ];
  },
};
