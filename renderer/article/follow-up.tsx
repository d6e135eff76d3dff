import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerReply } from '../../main/api/contract.ts';
import { NotAnswered } from '../api/not-answered.ts';
import { askQuestion } from '../api/requests.ts';
import { useDelayed } from '../ui/use-delayed.ts';
import { Answers } from './answers.tsx';
import { useReading } from './reading-context.ts';
import './follow-up.css';

/** DOM id of the heading. */
export const FOLLOW_UP = 'app-follow-up';

type Outcome =
  | { readonly kind: 'nothing-asked' | 'asking' | 'failed' }
  | { readonly kind: 'answered'; readonly reply: AnswerReply };

/** A question to the library about this article. The answer is sentences somebody wrote, or the honest word that there are none. */
export function FollowUp() {
  const { t } = useTranslation();
  const { article, pack, suggestedQuestions } = useReadingParts();
  const [text, setText] = useState('');
  const [question, setQuestion] = useState('');
  const outcome = useAnswer(question, pack, article);
  const late = useDelayed(outcome.kind === 'asking', 150);

  function ask(words: string): void {
    setText(words);
    setQuestion(words.trim());
  }

  return (
    <section className="follow-up" aria-labelledby={FOLLOW_UP}>
      <h2 className="section-title" id={FOLLOW_UP} tabIndex={-1} data-focus-target="">
        {t('followUp.title')}
      </h2>
      <form
        className="follow-up-form"
        onSubmit={(event) => {
          event.preventDefault();
          ask(text);
        }}
      >
        <input
          className="field"
          type="text"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={500}
          aria-label={t('followUp.label')}
          placeholder={t('followUp.placeholder')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="button button-primary">
          {t('followUp.ask')}
        </button>
      </form>
      <p className="small quiet">{t('followUp.promise')}</p>
      {question === '' && suggestedQuestions.length > 0 && (
        <div className="follow-up-suggestions" role="group" aria-label={t('followUp.suggested')}>
          {suggestedQuestions.map((suggested) => (
            <button key={suggested} type="button" className="chip" onClick={() => ask(suggested)}>
              {suggested}
            </button>
          ))}
        </div>
      )}
      <div role="status" className="follow-up-outcome">
        {late && <p className="quiet">{t('states.loading')}</p>}
        {outcome.kind === 'failed' && <p className="notice notice-caution">{t('followUp.failed')}</p>}
        {outcome.kind === 'answered' && <Answers reply={outcome.reply} />}
      </div>
    </section>
  );
}

function useReadingParts() {
  const { reply } = useReading();
  return { article: reply.article.id, pack: reply.pack.id, suggestedQuestions: reply.suggestedQuestions };
}

/** The library's answer to a question; an answer to an older question is dropped. */
function useAnswer(question: string, pack: string, article: string): Outcome {
  const [answered, setAnswered] = useState<{ question: string; outcome: Outcome } | null>(null);
  useEffect(() => {
    if (question === '') return;
    let stale = false;
    askQuestion(question, pack, article).then(
      (reply) => !stale && setAnswered({ question, outcome: { kind: 'answered', reply } }),
      (reason: unknown) => {
        if (!stale) setAnswered({ question, outcome: { kind: 'failed' } });
        if (!(reason instanceof NotAnswered)) throw reason;
      },
    );
    return () => {
      stale = true;
    };
  }, [question, pack, article]);

  if (question === '') return { kind: 'nothing-asked' };
  return answered?.question === question ? answered.outcome : { kind: 'asking' };
}
