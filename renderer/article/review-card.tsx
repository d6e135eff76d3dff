import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateInWords } from '../i18n/dates.ts';
import { TrustTag } from '../library/trust-tag.tsx';
import { useReading } from './reading-context.ts';
import { ReviewStepper } from './review-stepper.tsx';
import { ReviewTimingWords } from './review-timing-words.tsx';
import { ReviewerFacts } from './reviewer-facts.tsx';
import './review-card.css';

/** Everything about how far the article may be leaned on, in one place. */
export function ReviewCard() {
  const { t, i18n } = useTranslation();
  const { article, pack } = useReading().reply;
  const date = (value: string) => dateInWords(value, i18n.language);
  return (
    <section className="review-card" aria-label={t('review.title')}>
      <ReviewStepper review={article.review} />
      <dl className="review-facts">
        <ReviewerFacts review={article.review} />
        <dt>{t('review.updated')}</dt>
        <dd>{date(article.updated)}</dd>
        <dt>{t('review.evidenceAsOf')}</dt>
        <dd>{article.evidenceAsOf ? date(article.evidenceAsOf) : t('review.notStated')}</dd>
        <dt>{t('review.nextReview')}</dt>
        <dd>
          <ReviewTimingWords reviewDue={article.reviewDue} published={pack.published} />
        </dd>
        <dt>{t('review.authors')}</dt>
        <dd>{article.authors.join(', ') || t('review.notStated')}</dd>
        <dt>{t('review.pack')}</dt>
        <dd>
          <Link to="/library">{`${pack.title} ${pack.version}`}</Link> <TrustTag trust={pack.trust} />
        </dd>
        <dt>{t('review.licence')}</dt>
        <dd>
          {article.licence}
          {article.attribution && ` · ${article.attribution}`}
        </dd>
        <dt>{t('review.contentId')}</dt>
        <dd className="content-id">{shortHash(article.contentHash)}</dd>
      </dl>
    </section>
  );
}

/** The first digits of a content hash, in groups that can be read out. */
function shortHash(hash: string): string {
  return hash.slice(0, 12).replaceAll(/(.{4})(?=.)/g, '$1 ');
}
