import { expect, it } from 'vitest';
import type { QuestionRecord } from '../../../../renderer/saved/own-things.ts';
import { difficultOf, withAnswer } from '../../../../renderer/teach/answers.ts';
import { questionsOf } from '../../../../renderer/teach/questions.ts';
import { sampleReply, sentence } from '../sample-article.ts';

const [asked] = questionsOf([sampleReply()]);
if (!asked) throw new Error('The sample article has a question.');
const answer = (right: boolean, confidence: 'guess' | 'unsure' | 'sure') => ({
  key: asked.key,
  chosen: right ? 0 : 1,
  right,
  confidence,
});

it('counts how often a question was asked, missed, and missed by somebody who was sure', () => {
  const first = withAnswer(undefined, asked, answer(false, 'sure'), 1);
  const second = withAnswer(first, asked, answer(false, 'guess'), 2);
  const third = withAnswer(second, asked, answer(true, 'sure'), 3);
  expect(third).toMatchObject({
    key: 'sample/pump/q1',
    prompt: 'What closes?',
    asked: 3,
    wrong: 2,
    sureAndWrong: 1,
    lastRight: true,
    at: 3,
  });
});

it('begins anew when the words of the question have changed', () => {
  const before = withAnswer(undefined, asked, answer(false, 'sure'), 1);
  const changed = { ...asked, question: { ...asked.question, prompt: [sentence('What opens?')] } };
  expect(withAnswer(before, changed, answer(true, 'sure'), 2)).toMatchObject({ asked: 1, wrong: 0 });
});

it('puts first what somebody was sure of and wrong, then what is most often wrong, and leaves out what was known', () => {
  const record = (key: string, more: Partial<QuestionRecord>): QuestionRecord => ({
    ...withAnswer(undefined, asked, answer(true, 'sure'), 1),
    key,
    ...more,
  });
  const list = difficultOf([
    record('known', {}),
    record('guessed', { confidence: 'guess' }),
    record('half', { asked: 2, wrong: 1 }),
    record('always', { asked: 2, wrong: 2 }),
    record('sure', { asked: 9, wrong: 1, sureAndWrong: 1 }),
  ]);
  expect(list.map(({ key }) => key)).toEqual(['sure', 'always', 'half', 'guessed']);
});
