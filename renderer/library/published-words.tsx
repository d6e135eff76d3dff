import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords, daysInWords } from '../i18n/dates.ts';

const DAY_MS = 86_400_000;

/** The day a pack was published, and how long ago that is; a clock before that day says nothing about age. */
export function PublishedWords({ published }: { readonly published: string }) {
  const { t, i18n } = useTranslation();
  const [now] = useState(() => Date.now());
  const days = Math.floor((now - Date.parse(published)) / DAY_MS);
  const date = dateInWords(published, i18n.language);
  if (days < 1) return <>{date}</>;
  return <>{t('library.publishedAgo', { date, age: daysInWords(days, i18n.language) })}</>;
}
