import { analyse } from '../analysis/analyse.ts';
import { type Aspect, aspectsAsked } from '../analysis/aspects.ts';
import type { Thesaurus } from '../query/thesaurus.ts';
import { typedWords } from '../query/typed-words.ts';

/** What form the answer to a question must have. */
export type AnswerForm = 'duration' | 'figure' | 'any';

/** A question as far as it decides which sentences may answer it. */
export interface Question {
  /** What is asked about the topic: its symptoms, its treatment; none for a question of another kind. */
  readonly aspects: readonly Aspect[];
  readonly form: AnswerForm;
  /** Numbers of the typed words that name the topic, as `planQuery` numbers its concepts. */
  readonly topic: readonly number[];
}

/** Words that ask and carry no topic: rare in articles, and so by rarity alone they would outweigh what is asked about. */
const askingWords: ReadonlySet<string> = new Set(
  `happens happening mean means work works help helps get gets take takes need needs enough best way reduce exclude used use
  useful given give first done soon long often deep much many look people patient patients person someone anyone find found
  window measure aimed aim called kind kinds type types certain there go again before after during still know known explain describe list name
  person's main usual normal important right common commonest`
    .split(/\s+/)
    .flatMap((word) => analyse(word).map((token) => token.term)),
);

const duration = /\bhow long\b|\bhow (?:many|few) (?:seconds|minutes|hours|days|weeks|months|years)\b|\b(?:time )?window\b|\bduration\b/i; // prettier-ignore
const figure = /\bhow (?:soon|often|deep|fast|slow|high|low|old|far|common|rare|likely|many|much|quickly)\b/i;

/** The parts of a question. */
export function readQuestion(text: string): Question {
  const asked = aspectsAsked(text);
  const topic = typedWords(text).flatMap(({ token }, at) => {
    const asks = asked.some(({ start, end }) => token.start < end && token.end > start);
    return asks || askingWords.has(token.term) ? [] : [at];
  });
  const form = duration.test(text) ? 'duration' : figure.test(text) ? 'figure' : 'any';
  const aspects = new Set(asked.map(({ aspect }) => aspect));
  // “What are the red flags” asks for the red flags, not for what something is.
  if (aspects.size > 1) aspects.delete('definition');
  return { aspects: [...aspects], form, topic };
}

const dose = /\bdos(?:e|es|ed|age|ages|ing)\b|\bposology\b/i;
const amount =
  /\bhow (?:much|many)\b|\bmax(?:imum|imal)?\b|\bper (?:kg|kilo|kilogram)\b|\b(?:mg|mcg|µg|μg|ml|units?)\b/i;
const doseUnit = /\bhow many (?:mg|mcg|milligrams?|micrograms?|grams?|ml|millilitres?|milliliters?|units?|tablets?|pills?|puffs?|drops|ampoules?|vials?)\b|\bmg\s*\/\s*kg\b/i; // prettier-ignore

/** Whether a dose is asked for: a number for one patient is no sentence of a library, so it is refused, plainly. */
export function asksForDose(text: string, thesaurus: Thesaurus): boolean {
  if (dose.test(text) || doseUnit.test(text)) return true;
  return amount.test(text) && typedWords(text).some(({ token }) => thesaurus.isDrugName(token.surface));
}
