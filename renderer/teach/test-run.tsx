import { useState } from 'react';
import { keepAnswer, type GivenAnswer } from './answers.ts';
import { QuestionCard } from './question-card.tsx';
import type { AskedQuestion } from './questions.ts';
import { TestResult } from './test-result.tsx';

interface TestRunProps {
  /** What the test is called. */
  readonly name: string;
  readonly questions: readonly AskedQuestion[];
  readonly onAgain: () => void;
}

/** Question after question, then the result; from there the missed ones once more. */
export function TestRun({ name, questions, onAgain }: TestRunProps) {
  const [round, setRound] = useState(questions);
  const [answers, setAnswers] = useState<readonly GivenAnswer[]>([]);
  const [at, setAt] = useState(0);
  const asked = round[at];

  function answered(answer: GivenAnswer): void {
    if (!asked) return;
    setAnswers([...answers, answer]);
    keepAnswer(asked, answer);
  }

  function again(missed: readonly AskedQuestion[]): void {
    setRound(missed);
    setAnswers([]);
    setAt(0);
  }

  if (!asked)
    return <TestResult name={name} questions={round} answers={answers} onMissed={again} onAgain={onAgain} />;
  return (
    <QuestionCard
      key={asked.key}
      asked={asked}
      number={at + 1}
      of={round.length}
      onAnswer={answered}
      onNext={() => setAt(at + 1)}
    />
  );
}
