import { useTranslation } from 'react-i18next';
import { usePrintChoice } from '../print/print-choice.ts';
import { QuestionView } from './question-view.tsx';
import { useReading } from './reading-context.ts';
import './self-test.css';

/** DOM id of the heading. */
export const SELF_TEST = 'app-self-test';

/** The article's questions. Nothing is counted or kept. */
export function SelfTest() {
  const { t } = useTranslation();
  const { questions: printed } = usePrintChoice();
  const { questions, language } = useReading().reply.article;
  if (questions.length === 0) return null;
  return (
    <section className="self-test" data-printed={printed ? '' : undefined} aria-labelledby={SELF_TEST}>
      <h2 className="section-title" id={SELF_TEST} tabIndex={-1} data-focus-target="">
        {t('selfTest.title')}
      </h2>
      <p className="small quiet">{t('selfTest.lead')}</p>
      {questions.map((question, index) => (
        <QuestionView key={question.id} question={question} number={index + 1} language={language} />
      ))}
    </section>
  );
}
