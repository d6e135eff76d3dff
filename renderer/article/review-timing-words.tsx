import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysInWords } from '../i18n/dates.ts';
import { reviewTiming } from './review-timing.ts';

interface ReviewTimingWordsProps {
  readonly reviewDue: string | null;
  readonly published: string;
}

/** Whether the next review is due or overdue, or why that cannot be said. */
export function ReviewTimingWords({ reviewDue, published }: ReviewTimingWordsProps) {
  const { t, i18n } = useTranslation();
  const [now] = useState(() => new Date());
  const timing = reviewTiming(reviewDue, published, now);
  switch (timing.kind) {
    case 'due':
      return <>{t('review.due', { time: daysInWords(timing.days, i18n.language) })}</>;
    case 'overdue':
      return (
        <span className="overdue">
          {t('review.overdue', { time: daysInWords(timing.days, i18n.language) })}
        </span>
      );
    case 'clock-wrong':
      return <span className="overdue">{t('review.clockWrong')}</span>;
    case 'unknown':
      return <>{t('review.noDueDate')}</>;
  }
}
