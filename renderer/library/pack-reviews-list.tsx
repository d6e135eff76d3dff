import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackSummary } from '../../main/api/contract.ts';
import { reviewStateLabel } from '../article/labels.ts';
import { numberInWords } from '../i18n/dates.ts';
import { useLibrary } from '../shell/use-library.ts';
import { packReviewsOf } from './pack-reviews.ts';

/** How many articles of a pack are in which state of review, and how many reviews are overdue. */
export function PackReviewsList({ pack }: { readonly pack: PackSummary }) {
  const { t, i18n } = useTranslation();
  const { contents } = useLibrary();
  const [now] = useState(() => new Date());
  const listings = contents.find((one) => one.pack === pack.id)?.articles ?? [];
  const { counts, overdue } = packReviewsOf(listings, pack.published, now);
  const number = (value: number): string => numberInWords(value, i18n.language);
  return (
    <ul className="pack-reviews">
      {counts.map(({ state, articles }) => (
        <li key={state} data-state={state}>
          <strong>{number(articles)}</strong> {reviewStateLabel(t, state)}
        </li>
      ))}
      <li data-state={overdue === 0 ? undefined : 'overdue'}>
        {overdue === null ? (
          t('review.clockWrong')
        ) : (
          <>
            <strong>{number(overdue)}</strong> {t('library.overdue')}
          </>
        )}
      </li>
    </ul>
  );
}
