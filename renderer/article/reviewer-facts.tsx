import { useTranslation } from 'react-i18next';
import type { Review } from '../../content/model/review.ts';
import { dateInWords } from '../i18n/dates.ts';

/** Who reviewed or reviews the text, and for what: only what the state carries. */
export function ReviewerFacts({ review }: { readonly review: Review }) {
  const { t, i18n } = useTranslation();
  if (review.state === 'approved') {
    const { reviewer, credential, scope, date } = review.approval;
    return (
      <>
        <dt>{t('review.reviewer')}</dt>
        <dd>{`${reviewer}, ${credential}`}</dd>
        <dt>{t('review.scope')}</dt>
        <dd>{scope}</dd>
        <dt>{t('review.approvedOn')}</dt>
        <dd>{dateInWords(date, i18n.language)}</dd>
      </>
    );
  }
  if (review.state === 'under-review' && review.reviewer !== undefined) {
    return (
      <>
        <dt>{t('review.readBy')}</dt>
        <dd>{review.reviewer}</dd>
      </>
    );
  }
  return null;
}
