import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateInWords } from '../i18n/dates.ts';
import { useReading } from './reading-context.ts';
import { readingMinutes } from './reading.ts';
import { ReviewTimingWords } from './review-timing-words.tsx';

/** Dates, where no review card stands beside the article to say them, time to read, and the way to the editorial policy: one line. */
export function ArticleFacts() {
  const { t, i18n } = useTranslation();
  const { article, pack } = useReading().reply;
  const date = (value: string) => dateInWords(value, i18n.language);
  return (
    <ul className="article-facts">
      <li className="on-review-card">{t('article.updated', { date: date(article.updated) })}</li>
      <li className="on-review-card">
        {article.evidenceAsOf
          ? t('article.evidenceAsOf', { date: date(article.evidenceAsOf) })
          : t('article.evidenceUnknown')}
      </li>
      <li className="on-review-card">
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
