import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../main/api/contract.ts';
import { Citation } from './citation.tsx';
import { useReading } from './reading-context.ts';

/**
 * The sources of an answer. Of this article they are its own chips; of another they are named in words, since its numbers
 * would mean something else here.
 */
export function AnswerSources({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation();
  const { reply, references } = useReading();
  const here = answer.pack === reply.pack.id && answer.article === reply.article.id;
  const known = answer.citations.filter(({ reference }) => references.has(reference));
  if (answer.citations.length === 0) return <span className="tag">{t('followUp.noSource')}</span>;
  if (here && known.length === answer.citations.length) {
    return <Citation cites={known.map(({ reference }) => ({ reference }))} sentence={answer.sentence} />;
  }
  return (
    <span className="small quiet">
      {answer.citations.map(({ reference, label, kind }) => (
        <Fragment key={reference}>
          {' '}
          <span className="tag">{`${label} · ${t(`reference.kind.${kind}`)}`}</span>
        </Fragment>
      ))}
    </span>
  );
}
