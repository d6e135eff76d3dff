import { Check, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DetailPopover } from '../article/detail-popover.tsx';
import { readingOf, withoutTerms } from '../article/reading.ts';
import { ReadingProvider, useReading } from '../article/reading-context.ts';
import { ReviewWords } from '../article/review-words.tsx';
import { Sentences } from '../article/sentences.tsx';
import { saidIn } from '../i18n/said-in.ts';
import { useSettings } from '../saved/own.ts';
import { confidences, type Confidence } from '../saved/own-things.ts';
import { articlePath } from '../shell/paths.ts';
import { Segmented } from '../ui/segmented.tsx';
import type { GivenAnswer } from './answers.ts';
import type { AskedQuestion } from './questions.ts';
import '../article/self-test.css';

interface QuestionCardProps {
  readonly asked: AskedQuestion;
  readonly number: number;
  readonly of: number;
  readonly onAnswer: (answer: GivenAnswer) => void;
  readonly onNext: () => void;
}

/** One question of a test: an answer, how sure one is of it, and only then whether it is right and why. */
export function QuestionCard({ asked, number, of, onAnswer, onNext }: QuestionCardProps) {
  const { t } = useTranslation();
  const { audience } = useSettings();
  const [chosen, choose] = useState<number | null>(null);
  const [confidence, setConfidence] = useState<Confidence | null>(null);
  const [checked, setChecked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  const { reply, question } = asked;

  useEffect(() => (checked ? verdict.current : heading.current)?.focus(), [checked]);

  function check(event: React.FormEvent): void {
    event.preventDefault();
    if (chosen === null || confidence === null || checked) return;
    setChecked(true);
    onAnswer({ key: asked.key, chosen, confidence, right: question.options[chosen]?.right === true });
  }

  return (
    <ReadingProvider value={readingOf(reply, audience)}>
      <DetailPopover>
        <form className="test-question" onSubmit={check}>
          <h2 ref={heading} tabIndex={-1} data-focus-target="">
            {t('lessonTest.position', { number, of })}
          </h2>
          <progress className="lesson-progress" max={of} value={number - 1} aria-hidden="true" />
          <Options asked={asked} chosen={chosen} checked={checked} onChoose={choose} />
          {checked ? (
            <div ref={verdict} tabIndex={-1} data-focus-target="" className="test-verdict">
              <Explanation
                asked={asked}
                right={chosen !== null && question.options[chosen]?.right === true}
              />
              <p>
                <button type="button" className="button button-primary" onClick={onNext}>
                  {t(number === of ? 'lessonTest.toResult' : 'lessonTest.next')}
                </button>
              </p>
            </div>
          ) : (
            <>
              <Segmented
                label={t('lessonTest.howSure')}
                labelShown
                value={confidence ?? ''}
                options={confidences.map((value) => ({ value, label: t(`lessonTest.confidence.${value}`) }))}
                onChange={(value) => setConfidence(confidences.find((one) => one === value) ?? null)}
              />
              <p>
                <button
                  type="submit"
                  className="button button-primary"
                  disabled={chosen === null || confidence === null}
                >
                  {t('lessonTest.check')}
                </button>
              </p>
            </>
          )}
        </form>
      </DetailPopover>
    </ReadingProvider>
  );
}

interface OptionsProps {
  readonly asked: AskedQuestion;
  readonly chosen: number | null;
  readonly checked: boolean;
  readonly onChoose: (option: number) => void;
}

function Options({ asked, chosen, checked, onChoose }: OptionsProps) {
  const { t } = useTranslation();
  const { question, reply } = asked;
  return (
    <div className="question" {...saidIn(reply.article.language)}>
      <fieldset className="question-options" disabled={checked}>
        <legend>
          <Sentences sentences={withoutTerms(question.prompt)} />
        </legend>
        {question.options.map((option, index) => (
          <label
            key={index}
            className="question-option"
            data-verdict={
              !checked ? undefined : option.right ? 'right' : chosen === index ? 'wrong' : undefined
            }
          >
            <input
              type="radio"
              name={asked.key}
              checked={chosen === index}
              onChange={() => onChoose(index)}
            />
            <span>
              <Sentences sentences={withoutTerms(option.text)} />
            </span>
            {checked && option.right && <Check size={18} aria-label={t('lessonTest.rightOne')} />}
            {checked && !option.right && chosen === index && (
              <X size={18} aria-label={t('lessonTest.wrongOne')} />
            )}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** Whether it was right and why, with its sources and how far the article may be leaned on. */
function Explanation({ asked, right }: { readonly asked: AskedQuestion; readonly right: boolean }) {
  const { t } = useTranslation();
  const { article, pack } = useReading().reply;
  return (
    <div className="notice" role="status">
      <p>
        <strong>{t(right ? 'selfTest.right' : 'selfTest.wrong')}</strong>
      </p>
      <p {...saidIn(article.language)}>
        <Sentences sentences={asked.question.explanation} />
      </p>
      <p className="small">
        <Link to={articlePath(pack.id, article.id)} lang={article.language}>
          {article.title}
        </Link>{' '}
        · <ReviewWords state={article.review.state} />
      </p>
    </div>
  );
}
