import type { Answer } from '../../main/api/contract.ts';
import type { SearchEngine } from '../../main/search/engine.ts';
import type { JudgedQuestion } from './judged-question.ts';

export interface JudgedAnswer {
  readonly question: JudgedQuestion;
  readonly outcome: 'right' | 'wrong' | 'refused';
  /** One of those shown is right, if not the first. */
  readonly amongShown: boolean;
  readonly first: Answer | undefined;
  readonly all: readonly Answer[];
}

export interface AnswerFigures {
  /** Of the questions that got an answer, the share whose first answer is right. */
  readonly precision: number;
  /** The same, where any of those shown (at most five) is right. */
  readonly shown: number;
  /** Of the questions the library answers, the share with a right first answer. */
  readonly recall: number;
  /** Of the questions the library does not answer, the share that were refused. */
  readonly refusal: number;
}

/** Asks every question and judges the first answer. */
export async function judgeAnswers(
  engine: SearchEngine,
  questions: readonly JudgedQuestion[],
): Promise<JudgedAnswer[]> {
  const judged: JudgedAnswer[] = [];
  for (const question of questions) {
    const { answers } = await engine.answer({ q: question.q, article: question.open });
    const [first] = answers;
    const { right } = question;
    const isRight = (answer: Answer): boolean =>
      right !== null && right.title.test(answer.title) && right.says.test(answer.text);
    const outcome = first ? (isRight(first) ? 'right' : 'wrong') : 'refused';
    judged.push({ question, first, all: answers, outcome, amongShown: answers.some(isRight) });
  }
  return judged;
}

export function figuresOf(judged: readonly JudgedAnswer[]): AnswerFigures {
  const given = judged.filter(({ outcome }) => outcome !== 'refused');
  const right = given.filter(({ outcome }) => outcome === 'right');
  const answerable = judged.filter(({ question }) => question.right !== null);
  const not = judged.filter(({ question }) => question.right === null);
  return {
    precision: right.length / Math.max(1, given.length),
    shown: given.filter(({ amongShown }) => amongShown).length / Math.max(1, given.length),
    recall: right.length / Math.max(1, answerable.length),
    refusal: not.filter(({ outcome }) => outcome === 'refused').length / Math.max(1, not.length),
  };
}

/** The half the threshold was chosen on, and the half it was not. */
export function halvesOf<Item>(items: readonly Item[]): { calibration: Item[]; heldOut: Item[] } {
  return {
    calibration: items.filter((_, at) => at % 2 === 0),
    heldOut: items.filter((_, at) => at % 2 === 1),
  };
}
