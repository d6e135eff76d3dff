import { calculatorOf } from '../../calculators/calculators.ts';
import { sentencesOf } from '../../model/reading.ts';
import type { Inline } from '../../model/text.ts';
import type { SourceArticle } from '../../pack/source-types.ts';
import type { Finding, Rule } from '../rule.ts';

export const unknownCalculator: Rule = {
  name: 'unknown-calculator',
  severity: 'error',
  reason:
    'Calculators belong to the app, not to the pack. A link to one the app does not have leads the reader nowhere, and the quick list silently lacks it.',
  example: {
    bad: '[CURB](calculator:curb65), or curb65 in the quick list of pack.yml.',
    good: '[CURB-65](calculator:curb-65): the ids stand in docs/calculators.md.',
  },
  article: linksToNowhere,
  pack: ({ info, infoLines }) =>
    (info?.quickList?.calculators ?? []).flatMap((id, index) =>
      calculatorOf(id)
        ? []
        : [
            {
              file: 'pack.yml',
              at: infoLines.get(`quick_list.calculators.${index}`) ?? { line: 1, column: 1 },
              ...about(id),
            },
          ],
    ),
};

function linksToNowhere({ article, positions }: SourceArticle): Finding[] {
  const sentences = [
    ...article.sections.flatMap(({ id, blocks }) =>
      sentencesOf(blocks).map((sentence) => ({ sentence, section: id })),
    ),
    ...article.questions.flatMap(({ prompt, options, explanation }) =>
      [...prompt, ...options.flatMap(({ text }) => text), ...explanation].map((sentence) => ({
        sentence,
        section: 'self-test',
      })),
    ),
  ];
  return sentences.flatMap(({ sentence, section }) =>
    calculatorsIn(sentence.content)
      .filter((id) => !calculatorOf(id))
      .map((id) => ({ at: positions.get(sentence.id) ?? { line: 1, column: 1 }, section, ...about(id) })),
  );
}

function calculatorsIn(content: readonly Inline[]): string[] {
  return content.flatMap((node) => [
    ...(node.type === 'calculatorLink' ? [node.calculator] : []),
    ...('children' in node ? calculatorsIn(node.children) : []),
  ]);
}

function about(id: string): Pick<Finding, 'message' | 'todo'> {
  return {
    message: `There is no calculator “${id}”.`,
    todo: 'Take the id from docs/calculators.md.',
  };
}
