import { findAll } from '../places.ts';
import { passagesOf } from '../passages.ts';
import type { Rule } from '../rule.ts';

const units =
  'mg|mcg|µg|μg|ng|kg|g|dL|mL|ml|cL|L|mmol|µmol|μmol|nmol|pmol|mEq|mmHg|cmH2O|kPa|cm|mm|µm|μm|nm|km|kJ|kcal|kHz|MHz|Hz|bpm|mSv|Gy|mV|mA|ms|IU|units|min|h';
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,/-])(?:\d+[.,])*\d+(?:${units})(?![\p{L}\p{N}_-])`,
  'gu',
);

export const unitWithoutSpace: Rule = {
  name: 'unit-without-space',
  severity: 'error',
  imported: 'off',
  reason:
    'A number that runs into its unit is misread: 10mg as 10 or 100 mg, 5mL as 5 mL or 5 ml or 50 L. The SI brochure (BIPM, 9th edition, 5.4.3) puts a space between them. Percent and degrees are left to the author.',
  example: { bad: '5mmol/L', good: '5 mmol/L' },
  article: (source) =>
    findAll(pattern, passagesOf(source), source).map(({ words, passage, at }) => ({
      at,
      message: `“${words}” has no space between the number and its unit.`,
      todo: `Write “${words.replace(/^([\d.,]+)/, '$1 ')}”.`,
      section: passage.section,
    })),
};
