import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../content/model/article.ts';
import { inOrder, orderIn, questionsOf } from '../../../../renderer/teach/questions.ts';
import { sampleReply, sentence } from '../sample-article.ts';

function question(at: number): Question {
  return {
    id: `q${at}`,
    prompt: [sentence(`Question ${at}?`)],
    options: [
      { text: [sentence('Yes')], right: true },
      { text: [sentence('No')], right: false },
    ],
    explanation: [sentence('Because.')],
  };
}

const reply = sampleReply({ questions: Array.from({ length: 12 }, (_, at) => question(at + 1)) });
const asked = questionsOf([reply]);
const ids = (list: typeof asked): string => list.map((one) => one.question.id).join(' ');

describe('the questions of a test', () => {
  it('are those of the articles, by a key of their own', () => {
    expect(asked).toHaveLength(12);
    expect(asked[0]?.key).toBe('sample/pump/q1');
  });

  it('are none of a withdrawn article', () => {
    const review = { state: 'withdrawn', date: '2026-11-01', reason: 'Wrong.' } as const;
    expect(questionsOf([sampleReply({ review })])).toEqual([]);
  });

  it('stand as in the articles, or shuffled the same way for the same number', () => {
    expect(inOrder(asked, { kind: 'fixed' })).toEqual(asked);
    const shuffled = inOrder(asked, { kind: 'random', seed: 42 });
    expect(ids(shuffled)).not.toBe(ids(asked));
    expect(ids(inOrder(asked, { kind: 'random', seed: 42 }))).toBe(ids(shuffled));
    expect(ids(inOrder(asked, { kind: 'random', seed: 43 }))).not.toBe(ids(shuffled));
    expect(new Set(shuffled)).toEqual(new Set(asked));
  });

  it('come in this order for number 42, on every machine and in every version', () => {
    expect(ids(inOrder(asked, { kind: 'random', seed: 42 }))).toBe('q3 q1 q6 q11 q10 q12 q4 q2 q7 q9 q5 q8');
  });

  it('come first about equally often', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const id = inOrder(asked, { kind: 'random', seed }, 1)[0]?.question.id ?? '';
      first.set(id, (first.get(id) ?? 0) + 1);
    }
    expect(first.size).toBe(12);
    // 500 expected each; six standard deviations are about 130.
    for (const count of first.values()) expect(Math.abs(count - 500)).toBeLessThan(130);
  });

  it('are no more than were asked for', () => {
    expect(inOrder(asked, { kind: 'fixed' }, 5)).toHaveLength(5);
  });
});

it('reads the order an address asks for, and none where it makes no sense', () => {
  const order = (address: string) => orderIn(new URLSearchParams(address));
  expect(order('order=fixed')).toEqual({ kind: 'fixed' });
  expect(order('order=random&seed=7')).toEqual({ kind: 'random', seed: 7 });
  for (const address of [
    '',
    'order=random&seed=-1',
    'order=random&seed=x',
    'order=random&seed=10000',
    'order=up',
  ])
    expect(order(address)).toBeNull();
});
