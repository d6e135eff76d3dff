import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateInWords } from '../i18n/dates.ts';
import { useReading } from './reading-context.ts';
import { readingMinutes } from './reading.ts';
import { ReviewTimingWords } from './review-timing-words.tsx';

/** Dates and the way to the editorial policy, in one line. */
export function ArticleFacts() {
  const { t, i18n } = useTranslation();
  const { article, pack } = useReading().reply;
  const date = (value: string) => dateInWords(value, i18n.language);
  return (
    <ul className="article-facts">
      <li>{t('article.updated', { date: date(article.updated) })}</li>
      <li>
        {article.evidenceAsOf
          ? t('article.evidenceAsOf', { date: date(article.evidenceAsOf) })
          : t('article.evidenceUnknown')}
      </li>
      <li>
        <ReviewTimingWords reviewDue={article.reviewDue} published={pack.published} />
      </li>
      <li>{t('article.minutes', { count: readingMinutes(article.words) })}</li>
      {pack.hasEditorialPolicy && (
        <li className="not-printed">
          <Link to={`/policy/${pack.id}`}>{t('article.editorialPolicy')}</Link>
        </li>
      )}
    </ul>
  );
}
