import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Answer, AnswerReply } from '../../main/api/contract.ts';
import { articlePath } from '../shell/paths.ts';
import { AnswerSources } from './answer-sources.tsx';
import { sentenceAnchor } from './reading.ts';
import { ReviewWords } from './review-words.tsx';

/** Sentences of the library that answer a question, or the refusal with the nearest sections. */
export function Answers({ reply }: { readonly reply: AnswerReply }) {
  const { t } = useTranslation();
  if (reply.refused) return <Refusal reply={reply} />;
  return (
    <ul className="answers" aria-label={t('followUp.answers')}>
      {reply.answers.map((answer) => (
        <AnswerRow key={`${answer.pack}/${answer.article}/${answer.sentence}`} answer={answer} />
      ))}
    </ul>
  );
}

function AnswerRow({ answer }: { readonly answer: Answer }) {
  const where = [answer.title, ...answer.path].join(' › ');
  return (
    <li className="answer">
      {answer.leadIn !== undefined && <p className="small quiet">{answer.leadIn}</p>}
      <p>
        {answer.text} <AnswerSources answer={answer} />
      </p>
      <p className="small quiet">
        <Link to={articlePath(answer.pack, answer.article, sentenceAnchor(answer.sentence))}>{where}</Link>
        {' · '}
        <ReviewWords state={answer.review} />
      </p>
    </li>
  );
}

function Refusal({ reply }: { readonly reply: AnswerReply }) {
  const { t } = useTranslation();
  const reason = reply.reason ?? 'not-in-library';
  return (
    <div className="refusal">
      <p>
        <strong>{t(`followUp.refused.${reason}`)}</strong> {t('followUp.refusedMeans')}
      </p>
      {reply.nearest.length > 0 && (
        <>
          <p>{t('followUp.nearest')}</p>
          <ul>
            {reply.nearest.map((hit) => (
              <li key={`${hit.pack}/${hit.article}/${hit.section}`}>
                <Link to={articlePath(hit.pack, hit.article, hit.section)}>
                  {[hit.title, ...hit.path].join(' › ')}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
