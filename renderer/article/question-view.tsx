import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../content/model/article.ts';
import { saidIn, useInterfaceLanguage } from '../i18n/said-in.ts';
import { questionAnchor, withoutTerms } from './reading.ts';
import { useReading } from './reading-context.ts';
import { Sentences } from './sentences.tsx';

interface QuestionViewProps {
  readonly question: Question;
  readonly number: number;
  /** Language of the article. */
  readonly language: string;
}

/** A question with its options. Choosing one says whether it is right, and why. */
export function QuestionView({ question, number, language }: QuestionViewProps) {
  const { t } = useTranslation();
  const { place } = useReading();
  const words = useInterfaceLanguage();
  const [chosen, setChosen] = useState<number | null>(null);
  const right = chosen !== null && question.options[chosen]?.right === true;
  return (
    <div
      className="question"
      id={questionAnchor(question.id, place)}
      {...saidIn(language)}
      tabIndex={-1}
      data-focus-target=""
    >
      <fieldset className="question-options">
        <legend>
          <span className="quiet" lang={words.lang}>
            {t('selfTest.number', { number })}
          </span>{' '}
          <Sentences sentences={withoutTerms(question.prompt)} />
        </legend>
        {question.options.map((option, index) => (
          <label
            key={index}
            className="question-option"
            data-verdict={chosen === index ? (option.right ? 'right' : 'wrong') : undefined}
          >
            <input
              type="radio"
              name={`${place}${question.id}`}
              checked={chosen === index}
              onChange={() => setChosen(index)}
            />
            <span>
              <Sentences sentences={withoutTerms(option.text)} />
            </span>
            {chosen === index &&
              (option.right ? <Check size={18} aria-hidden="true" /> : <X size={18} aria-hidden="true" />)}
          </label>
        ))}
      </fieldset>
      <div role="status">
        {chosen !== null && (
          <div className="question-verdict" data-verdict={right ? 'right' : 'wrong'}>
            <p>
              <strong lang={words.lang}>{t(right ? 'selfTest.right' : 'selfTest.wrong')}</strong>
            </p>
            {right && (
              <p>
                <Sentences sentences={question.explanation} />
              </p>
            )}
          </div>
        )}
      </div>
      {chosen !== null && !right && <ShowAnswer question={question} />}
    </div>
  );
}

function ShowAnswer({ question }: { readonly question: Question }) {
  const { t, i18n } = useTranslation();
  const answer = question.options.find((option) => option.right);
  return (
    <details className="question-answer">
      <summary lang={i18n.language}>{t('selfTest.showAnswer')}</summary>
      <p>
        <strong>{answer && <Sentences sentences={answer.text} />}</strong>
      </p>
      <p>
        <Sentences sentences={question.explanation} />
      </p>
    </details>
  );
}
