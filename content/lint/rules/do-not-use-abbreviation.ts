import { findAll } from '../places.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';

const amount = String.raw`\d[\d.,]*\s?(?:mg|g|mcg|micrograms?|mL|mmol)`;

/**
 * The abbreviations of the list, each in the company in which it is one. `U/L` is a laboratory unit, and MS alone is
 * multiple sclerosis or mitral stenosis far more often than a drug; the list is about drugs.
 */
const abbreviations: readonly { readonly pattern: RegExp; readonly write: string }[] = [
  { pattern: /(?<![\w.])\d[\d.,]*\s?[Uu](?![\w.]|\s?\/\s?(?:L|mL|l|ml|g)\b)/g, write: '“units”' },
  { pattern: /(?<!\w)I\.?U\b\.?(?!\s?\/\s?(?:L|mL|l|ml|g)\b)/g, write: '“international units”' },
  { pattern: /(?<!\w)(?:Q\.D\.|QD|q\.d\.|qd)(?!\w)/g, write: '“daily”' },
  { pattern: /(?<!\w)(?:Q\.O\.D\.?|QOD|q\.o\.d\.?|qod)(?!\w)/g, write: '“every other day”' },
  {
    pattern: new RegExp(
      String.raw`(?<!\w)(?:MS(?=\s${amount})|(?<=${amount}\s(?:of\s)?)MS(?!\w)|(?<=\b(?:[Gg]ive|IV|IM|[Ii]ntravenous|[Dd]ose of)\s)MS(?![\w-]))`,
      'g',
    ),
    write: '“morphine sulfate” or “magnesium sulfate”',
  },
  { pattern: /(?<!\w)(?:MSO4|MSO₄)(?!\w)/g, write: '“morphine sulfate”' },
  { pattern: /(?<!\w)(?:MgSO4|MgSO₄)(?!\w)/g, write: '“magnesium sulfate”' },
];

export const doNotUseAbbreviation: Rule = {
  name: 'do-not-use-abbreviation',
  severity: 'error',
  imported: 'warning',
  reason:
    'These abbreviations have been misread with harm: U as 0, IU as IV, QD as QOD, morphine as magnesium. They are the “Do Not Use” list of The Joint Commission (reference tjc_dnu; its two rules on zeros are trailing-zero and naked-decimal).',
  example: { bad: 'Insulin 10 U qd; then MgSO4.', good: 'Insulin 10 units daily; then magnesium sulfate.' },
  article: (source) =>
    abbreviations.flatMap(({ pattern, write }) =>
      findAll(pattern, passagesOf(source), source).map(({ words, passage, at }) => ({
        at,
        message: `“${words}” is on the Joint Commission's “Do Not Use” list.`,
        todo: `Write ${write}.`,
        section: passage.section,
      })),
    ),
};
