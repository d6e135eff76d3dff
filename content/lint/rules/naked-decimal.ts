import { findAll } from '../places.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';

const pattern = /(?<![\p{L}\p{N}.])\.\d+(?![\p{N}.]|\s?(?:calib|cal\b))/gu;

export const nakedDecimal: Rule = {
  name: 'naked-decimal',
  severity: 'error',
  imported: 'off',
  reason:
    'When the point is missed, .5 mg becomes 5 mg. The Joint Commission’s “Do Not Use” list (reference tjc_dnu) asks for a zero before the point.',
  example: { bad: '.5 mmol/L', good: '0.5 mmol/L' },
  article: (source) =>
    findAll(pattern, passagesOf(source), source).map(({ words, passage, at }) => ({
      at,
      message: `“${words}” has no zero before the point.`,
      todo: `Write “0${words}”.`,
      section: passage.section,
    })),
};
