import { analyse } from '../analysis/analyse.ts';
import { type Aspect, aspectsAsked } from '../analysis/aspects.ts';
import type { Thesaurus } from '../query/thesaurus.ts';
import { typedWords } from '../query/typed-words.ts';

/** What form the answer to a question must have. */
export type AnswerForm = 'duration' | 'amount' | 'figure' | 'warning' | 'any';

/** A question as far as it decides which sentences may answer it. */
export interface Question {
  /** What is asked about the topic: its symptoms, its treatment; none for a question of another kind. */
  readonly aspects: readonly Aspect[];
  readonly form: AnswerForm;
  /** Numbers of the typed words that name the topic, as `planQuery` numbers its concepts. */
  readonly topic: readonly number[];
  /** Every word typed, to be held against headings. */
  readonly words: readonly string[];
  /** Those that ask and are no topic: the `kinds` of shock. */
  readonly asking: readonly string[];
}

/** Words that ask and carry no topic: rare in articles, and so by rarity alone they would outweigh what is asked about. */
const askingWords: ReadonlySet<string> = new Set(
  `happens happening mean means help helps get gets take takes need needs enough best way reduce exclude used use
  useful given give first done soon long often deep much many look people patient patients person someone anyone find found
  window limit time measure measured aimed aim target goal put make makes good bad works called kind kinds type types certain there go again before after during still know known explain describe list name
  person's main usual important right common commonest start starts begin begins needed called come comes last lasts
  go goes should useful different various`
    .split(/\s+/)
    .flatMap((word) => analyse(word).map((token) => token.term)),
);

const duration = /\bhow long\b|\bhow (?:many|few) (?:seconds|minutes|hours|days|weeks|months|years)\b|\b(?:time )?(?:window|limit)\b|\bduration\b|\bwhen (?:do|does|did|will) .*\b(?:start|begin|appear|occur|end|stop|happen|come|peak)\b/i; // prettier-ignore
/** `how` with the word that says what of: how fast asks for a number, and the topic is not speed. */
const howMuch = /\bhow (?:soon|often|deep|fast|slow|high|low|old|young|far|big|large|wide|small|common|rare|likely|many|much|quickly)\b/i; // prettier-ignore
/** What is asked so wants a number, not “at once” or “rarely”. */
const measured = /\bhow (?:deep|fast|high|low|old|big|large|wide|small|many|much)\b/i;
/** A value to reach or not to pass. */
const value = /\b(?:target|threshold|cut-?off|aim for)\b/i;
/** Why something is done asks for a reason, not for what causes a disease. */
const whyDone =
  /\bwhy (?:is|are)\b.*\b(?:given|done|used|measured|checked|tested|avoided|needed|taken|repeated|stopped|delayed|titrated|recommended|important)\b/i;
const warned = /\b(?:should|must|can|may|do) (?:not|never)\b|\b(?:should|must)n[’']t\b/i;
/** `What is the window in stroke`, `what are the kinds of shock`: asks for something of the topic, not for what the topic is. */
const asksForPart =
  /^\s*what(?:'s|’s| is| are| was| were)\s(?:.*\s)?(?:of|for|in|to|at|on|with|after|during|before|used)\b/i;

/** The parts of a question. */
export function readQuestion(text: string): Question {
  const asked = aspectsAsked(text);
  const how = howMuch.exec(text);
  const asking = [...asked, ...(how ? [{ start: how.index, end: how.index + how[0].length }] : [])];
  const typed = typedWords(text);
  const topic = typed.flatMap(({ token }, at) => {
    const asks = asking.some(({ start, end }) => token.start < end && token.end > start);
    return asks || askingWords.has(token.term) ? [] : [at];
  });
  const words = typed.map(({ token }) => token.term);
  const aspects = new Set(asked.map(({ aspect }) => aspect));
  // “What are the red flags” asks for the red flags, not for what something is.
  if (aspects.size > 1 || asksForPart.test(text)) aspects.delete('definition');
  if (whyDone.test(text)) aspects.delete('causes');
  return {
    aspects: [...aspects],
    form: formOf(text),
    topic,
    words,
    asking: words.filter((word) => askingWords.has(word)),
  };
}

function formOf(text: string): AnswerForm {
  if (duration.test(text)) return 'duration';
  if (measured.test(text) || value.test(text)) return 'amount';
  if (howMuch.test(text)) return 'figure';
  return warned.test(text) ? 'warning' : 'any';
}

const dose = /\bdos(?:e|es|ed|age|ages|ing)\b|\bposology\b/i;
const amount =
  /\bhow (?:much|many)\b|\bstrength\b|\bamounts?\b|\binfusion rate\b|\bconcentration of\b|\brate of infusion\b|\bmax(?:imum|imal)?\b|\bper (?:kg|kilo|kilogram)\b|\b(?:mg|mcg|µg|μg|ml|units?)\b/i;
/** Medicines the list of drug names has only in names of several words. */
const medicine =
  /\b(?:insulin|immunoglobulin|antivenom|antivenin|steroids?|corticosteroids?|painkillers?)\b/i;
const doseUnit = /\bhow many (?:mg|mcg|milligrams?|micrograms?|grams?|ml|millilitres?|milliliters?|units?|tablets?|pills?|puffs?|drops|ampoules?|vials?)\b|\bmg\s*\/\s*kg\b/i; // prettier-ignore

/** Whether a dose is asked for: a number for one patient is no sentence of a library, so it is refused, plainly. */
export function asksForDose(text: string, thesaurus: Thesaurus): boolean {
  if (dose.test(text) || doseUnit.test(text)) return true;
  if (!amount.test(text)) return false;
  return medicine.test(text) || typedWords(text).some(({ token }) => thesaurus.isDrugName(token.surface));
}
