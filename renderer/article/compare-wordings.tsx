import { useTranslation } from 'react-i18next';
import type { Audience } from '../../content/model/audience.ts';
import { Link } from 'react-router';
import { audiences } from '../settings/settings.ts';
import { useReading } from './reading-context.ts';
import { differs, wordingsIn } from './wordings.ts';

interface CompareWordingsProps {
  readonly onCompare: (other: Audience | null) => void;
}

/** Shows another audience's words beside one's own, where there are any. */
export function CompareWordings({ onCompare }: CompareWordingsProps) {
  const { t } = useTranslation();
  const { audience, comparedWith, reply } = useReading();
  const passages = wordingsIn(reply.article.sections.flatMap(({ blocks }) => blocks));
  const others = audiences.filter(
    (other) => other !== audience && passages.some((passage) => differs(passage, audience, other)),
  );
  if (others.length === 0) return null;
  const count =
    comparedWith === null ? 0 : passages.filter((passage) => differs(passage, audience, comparedWith)).length;
  const places = reply.article.sections.filter(
    ({ blocks }) =>
      comparedWith !== null && wordingsIn(blocks).some((passage) => differs(passage, audience, comparedWith)),
  );
  return (
    <div className="compare-wordings">
      <span className="small quiet" id="app-compare-wordings">
        {t('wordings.compare')}
      </span>
      <div role="group" aria-labelledby="app-compare-wordings" className="compare-wordings-choices">
        {others.map((other) => (
          <button
            key={other}
            type="button"
            className="chip"
            aria-pressed={comparedWith === other}
            onClick={() => onCompare(comparedWith === other ? null : other)}
          >
            {t(`audience.${other}`)}
          </button>
        ))}
      </div>
      <p className="small quiet" role="status">
        {comparedWith !== null && t('wordings.count', { count })}
      </p>
      {places.length > 0 && (
        <ul className="compare-wordings-places small" aria-label={t('wordings.places')}>
          {places.map(({ id, title }) => (
            <li key={id}>
              <Link to={`#${id}`} lang={reply.article.language}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
