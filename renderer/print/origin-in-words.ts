import type { TFunction } from 'i18next';
import type { ArticleReply } from '../../main/api/contract.ts';
import { reviewStateLabel } from '../article/labels.ts';
import { dateInWords } from '../i18n/dates.ts';

/** Pack, version, review state and age of the evidence in one line, and the signature where it cannot be believed. */
export function originInWords({ article, pack }: ArticleReply, t: TFunction, language: string): string {
  const evidence = article.evidenceAsOf
    ? t('article.evidenceAsOf', { date: dateInWords(article.evidenceAsOf, language) })
    : t('article.evidenceUnknown');
  const trust = pack.trust === 'trusted' ? '' : ` · ${t(`trust.${pack.trust}.short`)}`;
  return `${pack.title} ${pack.version} · ${reviewStateLabel(t, article.review.state)} · ${evidence}${trust}`;
}
