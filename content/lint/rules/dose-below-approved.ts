import { drugAmountsIn } from '../drug-amounts.ts';
import { passagesOf } from '../passages.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../rule.ts';

export const doseBelowApproved: Rule = {
  name: 'dose-below-approved',
  severity: 'error',
  imported: 'warning',
  reason:
    'A wrong dose can kill, and the reader cannot see that it is wrong. Amounts of drugs may stand only in text that a named clinician has approved word for word. Laboratory values, measurements and food are not meant.',
  example: {
    bad: 'Give adrenaline 0.5 mg into the thigh.',
    good: 'Give adrenaline into the thigh at once, in the dose of your local protocol.',
  },
  article: (source) => {
    const { article } = source;
    if (article.review.state === 'approved') return [];
    return passagesOf(source).flatMap((passage) =>
      drugAmountsIn(passage.text).map(({ words }) => ({
        at: placeOf(words, passage, source),
        message: `“${words}” is an amount of a drug, and the text is ${article.review.state}, not approved.`,
        todo: 'Name the drug without the amount, and point to the local protocol or formulary.',
        section: passage.section,
      })),
    );
  },
  pack: (shared) =>
    shared.glossary.flatMap((term) =>
      drugAmountsIn(term.plain).map(({ words }) => ({
        file: 'glossary.yml',
        at: { line: 1, column: 1 },
        message: `“${term.term}” names “${words}”, an amount of a drug; a glossary is never approved.`,
        todo: 'Explain the term without the amount.',
      })),
    ),
};
