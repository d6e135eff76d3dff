/**
 * Finds amounts of a drug in running text, and tells them from laboratory values, measurements of the body, food and
 * blood. It looks for the shapes in which doses are written, then at the words around them. It would rather name an amount
 * too many than let a dose pass: an author can always say it without the number.
 */

const number = String.raw`(?<![\w.,/])(?:\d[\d,.\u00a0\u202f]*\d|\d|[½¼¾])(?:\s*(?:–|-|to|or|and)\s*\d[\d.,]*)?`;
const spelled = String.raw`\b(?:[Hh]alf|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve|[Ff]ifteen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|hundred)(?:\s+(?:to|or)\s+\w+)?(?:\s+a)?\s`;
const gap = String.raw`(?:\s|-|\u2011)?`;
const end = String.raw`(?!\w)`;

/** Units that weigh drugs and little else. */
const drugWeight = String.raw`(?:mg|mcg|µg|μg|micrograms?|milligrams?)`;
const drugCount = String.raw`(?:tablets?|tabs?|capsules?|puffs?|sprays?|sachets?|ampoules?|vials?|suppositor(?:y|ies)|lozenges?|pessar(?:y|ies)|teaspoons?|tablespoons?|drops)`;
const activity = String.raw`(?:units?|international units?|IU|U|megaunits?|million units?)`;
/** Units shared with food, bodies and laboratories. */
const shared = String.raw`(?:ng|nanograms?|g|grams?|mL|ml|millilitres?|L|litres?|mmol|mEq|millimoles?)`;
/** `/dL`, `per litre`, `/g`, `ml(-1)`: a concentration in a sample, in air or in food. */
const concentration = String.raw`\s*(?:(?:/|per\s)\s*(?:[dD]?[lL]|100\s*m[lL]|m[lL]|litre|liter|decilitre|deciliter|millilitre|milliliter|g|gram|mmol|mol|m3|m³|cm2|cm²)(?!\w)|·?\s?[dm]?[lL]\s?(?:\(-1\)|[-−]1|⁻¹))`;
const perBody = String.raw`(?:\s*(?:/|per\s)\s*(?:kg|kilogram))`;

interface Shape {
  readonly pattern: RegExp;
  /** A word that must stand near, for it to be a drug; none for shapes that need no company. */
  readonly near?: RegExp;
  /** What the number measures instead of a drug, when this stands before it. */
  readonly measures: RegExp;
}

/** Words of giving a drug. */
const giving =
  /\b(?:give[ns]?|giving|administer\w*|inject\w*|infus\w*|bolus(?:es)?|dos(?:e|es|ed|age|ing)|orally|oral|by mouth|intraven\w+|intramuscular\w*|intranasal\w*|intraosseous|subcutaneous\w*|sublingual\w*|rectal(?:ly)?|nebuli\w+|IV|IM|SC|PO|IO|daily|twice|once|every \d+|hourly|over \d+ (?:min|h)\w*|syrup|loading|maintenance|prescri\w+|titrat\w*|take[ns]?|taking|saline|crystalloids?|Ringer\S*)\b/;
/** Drugs that come in grams, millilitres or units. */
const drugs =
  /\b(?:paracetamol|acetaminophen|ibuprofen|tranexamic|magnesium sul\w+|calcium (?:gluconate|chloride)|charcoal|immunoglobulins?|cef\w+|\w+cillin|\w+penem|vancomycin|\w+prednisolone|acetylcysteine|mannitol|dextrose|glucose|insulins?|\w*heparins?|oxytocin|vasopressin|antitoxins?|antivenoms?|botulinum|streptokinase|vitamin|adrenaline|epinephrine|naloxone|bicarbonate|potassium chloride|ORS)\b/i;
const givingOrDrug = new RegExp(`${giving.source}|${drugs.source}`, 'i');

/** Protein in urine and the like: weighed in milligrams, and no drug. */
const excreted =
  /\b(?:urin\w+|excret\w*|proteinuria|albuminuria|protein|albumin|creatinine|(?:salt|sodium(?! (?:val|bic|chl|nit|cit|thi|fus))|caffeine|cholesterol)(?: intake)?|intake of \w+|dietary \w+)\b[^.;:\d]{0,45}$/i;
/** Bodies, samples, food and blood: weighed in grams, measured in millilitres and litres. */
const measured =
  /\b(?:urin\w*|output|bleed\w*|haemorrhage|hemorrhage|blood|tidal|residual|clearance|e?GFR|filtration|excret\w*|proteinuria|albuminuria|protein|albumin|stools?|faecal|fecal|drain\w*|los(?:e|es|ing|t|s|ses)|weigh\w*|birth\s?weight|heavier|lighter|capacity|cultures?|samples?|bottles?|aspirat\w*|effusion|volume|ejection|salt|sodium(?! (?:val|bic|chl|nit|cit|thi|fus))|alcohol|fib(?:re|er)|intake)\b[^.;:\d]{0,45}$/i;
const nothing = /(?!)/;

const shapes: readonly Shape[] = [
  // mg/mL is the strength of a drug; µg/mL and ng/mL are what a laboratory reports.
  {
    pattern: shape(`${number}${gap}(?:mg|milligrams?)\\s*(?:/|per\\s)\\s*(?:m[lL]|millilitre|milliliter)`),
    measures: nothing,
  },
  { pattern: shape(`(?:${number}|${spelled})${gap}${drugWeight}`, concentration), measures: excreted },
  { pattern: shape(`(?:${number}|${spelled})${gap}${drugCount}`), measures: nothing },
  {
    pattern: shape(`${number}${gap}m[lL]\\s+of\\s+(?:a\\s+)?1\\s*(?::|in)\\s*1[\\d,. ]*000`),
    measures: nothing,
  },
  { pattern: shape(`${number}${gap}(?:${shared}|${activity})${perBody}`), measures: measured },
  { pattern: shape(`${number}${gap}${activity}`, concentration), near: givingOrDrug, measures: nothing },
  {
    pattern: shape(`${number}${gap}${shared}`, `(?:${concentration}|\\s*/|\\s?%)`),
    near: givingOrDrug,
    measures: measured,
  },
];

function shape(pattern: string, notBefore?: string): RegExp {
  return new RegExp(`${pattern}${end}${notBefore === undefined ? '' : `(?!${notBefore})`}`, 'gu');
}

/** What the number measures, when this stands behind it. */
const measuredAfter =
  /^\s*(?:\/\s?(?:24\s?h|day)|per day|in 24 hours|a day)?\s*(?:\([^)]*\)\s*)?(?:of\s+)?(?:(?:packed|whole|red|fresh|dietary|table|fast-acting|simple)\s+)*(?:blood|red (?:blood )?cells?|plasma|platelets?|alcohol|urine|sputum|stool|proteins?|albumin|creatinine|sodium(?! (?:val|bic|chl|nit|cit|thi|fus))|salt|caffeine|cholesterol|fib(?:re|er)|carbohydrates?|sugar|fat|water|oral glucose (?:tolerance|load)|glucose (?:tolerance|load|challenge)|OGTT|in weight|birth\s?weight)\b/i;
/** Somebody swallowed it: a threshold of poisoning is no instruction. */
const swallowed = /\b(?:ingest\w*|swallow\w*|overdos\w*)\b[^.;]{0,60}$/i;

/** How far around an amount its meaning is looked for, in characters. */
const AROUND = 70;

export interface DrugAmount {
  readonly words: string;
  readonly index: number;
}

/** The amounts of a drug in a text, in order, none inside another. */
export function drugAmountsIn(text: string): DrugAmount[] {
  if (!/\d|\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|t\w+ty|hundred)\b/i.test(text))
    return [];
  const found: DrugAmount[] = [];
  for (const one of shapes) {
    for (const match of text.matchAll(one.pattern)) {
      const stop = match.index + match[0].length;
      const overlaps = found.some(({ index, words }) => match.index < index + words.length && index < stop);
      if (!overlaps && isDrug(one, text, match.index, stop))
        found.push({ words: match[0].trim(), index: match.index });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

function isDrug({ near, measures }: Shape, text: string, start: number, stop: number): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(stop, stop + AROUND);
  if (measuredAfter.test(after) || endsWith(measures, before) || endsWith(swallowed, before)) return false;
  return near === undefined || near.test(before) || near.test(after);
}

/** Whether a text ends in a phrase, with no word of giving between it and the end. */
function endsWith(phrase: RegExp, text: string): boolean {
  const match = phrase.exec(text);
  return match !== null && !giving.test(match[0]);
}
