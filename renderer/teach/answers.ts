import { plainTextOf } from '../article/reading.ts';
import { own } from '../saved/own.ts';
import type { Confidence, QuestionRecord } from '../saved/own-things.ts';
import type { AskedQuestion } from './questions.ts';

/** An answer given in a test. */
export interface GivenAnswer {
  readonly key: string;
  /** Which option. */
  readonly chosen: number;
  readonly confidence: Confidence;
  readonly right: boolean;
}

/** What is known of a question after one more answer. Under other words it is another question and begins anew. */
export function withAnswer(
  before: QuestionRecord | undefined,
  { key, reply, question }: AskedQuestion,
  { right, confidence }: GivenAnswer,
  at: number,
): QuestionRecord {
  const prompt = plainTextOf(question.prompt);
  const known = before?.prompt === prompt ? before : undefined;
  return {
    key,
    pack: reply.pack.id,
    article: reply.article.id,
    title: reply.article.title,
    prompt,
    asked: (known?.asked ?? 0) + 1,
    wrong: (known?.wrong ?? 0) + (right ? 0 : 1),
    sureAndWrong: (known?.sureAndWrong ?? 0) + (!right && confidence === 'sure' ? 1 : 0),
    confidence,
    lastRight: right,
    at,
  };
}

/** Keeps an answer on this device, for the report of difficult questions. */
export function keepAnswer(asked: AskedQuestion, answer: GivenAnswer): void {
  const { answers } = own();
  const before = answers.all().find(({ key }) => key === asked.key);
  answers.put(withAnswer(before, asked, answer, Date.now()));
}

/**
 * Questions worth coming back to, the most difficult first: answered wrongly by somebody who was sure, then most often
 * wrongly, then by a guess.
 */
export function difficultOf(records: readonly QuestionRecord[]): readonly QuestionRecord[] {
  return records
    .filter(({ wrong, confidence }) => wrong > 0 || confidence === 'guess')
    .sort(
      (a, b) =>
        b.sureAndWrong - a.sureAndWrong ||
        b.wrong / b.asked - a.wrong / a.asked ||
        b.wrong - a.wrong ||
        b.at - a.at,
    );
}
