import { analyse } from '../analysis/analyse.ts';
import type { Aspect } from '../analysis/aspects.ts';
import { BETWEEN_CELLS } from '../index/section-text.ts';
import { plainTerm } from './plain-words.ts';
import type { AnswerForm } from './question.ts';

const number = String.raw`(?:\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few)`;
const unit = String.raw`(?:minutes?|hours?|days?|weeks?|months?|years?)`;
const span = new RegExp(
  `\\b${number}\\b[^.;]{0,24}\\b(?:seconds|${unit})\\b|\\b(?:an?|half an?) ${unit}\\b|\\b(?:overnight|life-?long|for life)\\b`,
  'i',
);
const figure = /\d|\b(?:one|two|three|half|once|twice|within|immediately|at once|rare|rarely|common|most|few|many|about|never|always|daily|hourly)\b/i; // prettier-ignore

const amount =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|twice|thirds?|quarters?|dozen|hundred)\b/i;
const warning = /\b(?:not|never|no|avoid|without|stop|neither|nor|cannot)\b|n[’']t\b|contraindicat/i;

/** Whether a sentence has what such a question asks for: a stretch of time, a figure, or a warning. */
export function hasForm(sentence: string, form: AnswerForm): boolean {
  if (form === 'duration') return span.test(sentence);
  if (form === 'amount') return amount.test(sentence);
  if (form === 'warning') return warning.test(sentence);
  return form === 'any' || figure.test(sentence);
}

/** How a sentence says that it is about an aspect, whatever section it stands in. */
const signs: Partial<Record<Aspect, RegExp>> = {
  causes: /\bcause[sd]?\b|\bbecause\b|\bdue to\b|\bresults? (?:from|in)\b|\bleads? to\b|\btriggers?\b|\barises?\b|\binherit|\bmutation|\bgene\b|\bspread\b|\bfollows\b/i,
  treatment: /\btreated (?:with|by)\b|\btreats\b|\btherapy\b|\bgiven?\b|\bgive\b|\bsurgery\b|\bmedic(?:ines?|ations?)\b|\bdrugs?\b|\bdrops\b|\bdiet\b|\binject|\boxygen\b|\bantibiotics?\b|\bantidote\b|\bvaccin|\bremov/i,
  prevention: /\bprevent|\bprotect|\bavoid|\breduces? (?:the|your) (?:risk|odds|chance)|\blowers? the risk|\bvaccin|\bprophyla|\bhalv/i,
  symptoms: /\bsymptoms?\b|\bsigns?\b|\bpresents?\b|\bfeels?\b|\bsuffers?\b|\bmanifest/i,
  assessment: /\bdiagnos|\btests?\b|\bscan\b|\bscore\b|\bexamin|\bbiopsy\b|\bultrasound\b|\bmeasur|\bdetect|\bconfirm/i,
  outlook: /\bprogno|\boutlook\b|\brecover|\bsurviv(?:es?|ed|al|ors?)\b|\blife expectancy\b|\bdie[sd]?\b|\bmortality\b|\bdeath\b/i,
  complications: /\bcomplicat|\blead to\b|\bcan cause\b/i,
  risk: /\brisk\b|\bmore (?:likely|common)\b|\boften in\b|\bolder\b/i,
  frequency: /\d|\bcommon\b|\brare\b|\bfrequen|\bincidence\b|\bprevalence\b/i,
  referral: /\brefer|\badmit|\badmission\b|\bcall\b|\bsend\b/i,
  'follow-up': /\bfollow|\bmonitor|\bobserv|\brepeat|\breview|\bafter\b/i,
}; // prettier-ignore

export function asksIn(sentence: string, aspects: readonly Aspect[]): boolean {
  return aspects.some((aspect) => {
    const sign = signs[aspect]?.exec(sentence);
    return sign !== null && sign !== undefined && !negated.test(sentence.slice(0, sign.index));
  });
}

/** “Does not prevent” is no sentence about prevention. */
const negated = /(?:\b(?:not|never|cannot|no)|n[’']t)\s+(?:\w+\s+)?$/i;

/** A sentence that tells the reader not to. */
export function isWarning(sentence: string): boolean {
  return /^(?:do not|don[’']t|never|avoid|no)\b/i.test(sentence);
}

/** Ways to speak of an answer without giving it: “it is important to”, “can be difficult to”, “the first step is to understand”. */
const announces = /:\s*$|\b(?:is|are) (?:very )?important\b|\b(?:hard|difficult) to\b|\bunderstand(?:ing)? (?:what|how|why)\b|\bneed to know\b/i; // prettier-ignore

/** Whether a sentence only announces what follows, or is a word or two of a list: no answer by itself. */
export function saysLittle(sentence: string): boolean {
  return announces.test(sentence) || sentence.split(/\s+/, 5).length < 5;
}

const defines = /^.{2,90}?\b(?:is|are|was|means|refers to|describes|occurs when|happens when)\b/i;

/** “A fall of so much is orthostatic hypotension”: what is defined stands at the end. */
const definedLast = /\b(?:is|are)(?: (?:called|known as|termed))? (?:an? |the )?([^,;:()]+?)\.?$/i;

/** Whether a sentence says what the article is about: it begins with one of its names. */
export function beginsWithName(
  sentence: string,
  own: ReadonlySet<string>,
  names: ReadonlySet<string>,
): boolean {
  return [...own].slice(0, 3).some((term) => names.has(term)) && defines.test(sentence);
}

/** Whether a sentence says what the topic is: it begins or ends with it, or is a row of a table about it. */
export function isDefinitionOf(
  sentence: string,
  own: ReadonlySet<string>,
  topic: ReadonlySet<string>,
): boolean {
  if (topic.size === 0) return false;
  const cells = sentence.split(BETWEEN_CELLS);
  if (cells.length > 1) return isTopic(cells[0] ?? '', topic);
  const last = definedLast.exec(sentence)?.[1];
  if (last !== undefined && isTopic(last, topic)) return true;
  const [first] = own;
  return first !== undefined && topic.has(first) && defines.test(sentence);
}

/** Whether a name, heading or cell is what was asked about, and nothing more. */
export function isTopic(name: string, topic: ReadonlySet<string>): boolean {
  const terms = analyse(name).filter((token) => !token.joined);
  return terms.length > 0 && terms.every(({ term }) => topic.has(plainTerm(term)));
}
