import { findAll } from '../places.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';

const unit = String.raw`(?:mg|mcg|µg|μg|micrograms?|milligrams?|ng|nanograms?|kg|g|grams?|mL|ml|dL|L|litres?|mmol|µmol|μmol|nmol|pmol|mEq|mmHg|kPa|cm|mm|units?|IU|tablets?|hours?|days?|weeks?|years?)(?![\p{L}\p{N}])`;
const pattern = new RegExp(
  String.raw`(?<![\d.,\p{L}])\d+\.0+(?=(?:\s?(?:–|-|to|and)\s?[\d.]+)?\s?${unit})`,
  'gu',
);
/** The list's own exception: sizes of tubes, catheters and lesions are printed on them, or measured, with their zero. */
const sizes = /\b(?:tubes?|catheters?|cannulas?|lesions?|nodules?)\b/i;

export const trailingZero: Rule = {
  name: 'trailing-zero',
  severity: 'error',
  imported: 'off',
  reason:
    'When the point is missed, 5.0 mg becomes 50 mg. The Joint Commission’s “Do Not Use” list (reference tjc_dnu) forbids the zero. It holds here before every unit; a number without one, such as pH 7.0, INR 2.0 or a hazard ratio, keeps the zero that shows its precision, and so does the size of a tube, a catheter or a lesion, as the list allows.',
  example: { bad: '5.0 mmol/L', good: '5 mmol/L, and pH 7.0' },
  article: (source) =>
    findAll(pattern, passagesOf(source), source)
      .filter(({ passage }) => !sizes.test(passage.text))
      .map(({ words, passage, at }) => ({
        at,
        message: `“${words}” ends in a zero that can be misread as ${words.replace('.', '')}.`,
        todo: `Write “${words.replace(/\.0+$/, '')}”.`,
        section: passage.section,
      })),
};
