import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleReply } from '../../main/api/contract.ts';
import { reviewStateLabel } from '../article/labels.ts';
import { dateInWords } from '../i18n/dates.ts';
import { cssString } from './css-string.ts';

/**
 * Puts on the root element what the margins of each printed page say (print/print.css): the title above; pack, version,
 * review state and age of the evidence below, with the page number.
 */
export function usePrintMargins({ article, pack }: ArticleReply): void {
  const { t, i18n } = useTranslation();
  const evidence = article.evidenceAsOf
    ? t('article.evidenceAsOf', { date: dateInWords(article.evidenceAsOf, i18n.language) })
    : t('article.evidenceUnknown');
  const origin = `${pack.title} ${pack.version} · ${reviewStateLabel(t, article.review.state)} · ${evidence}`;
  const trust = pack.trust === 'trusted' ? '' : ` · ${t(`trust.${pack.trust}.short`)}`;

  useEffect(() => {
    const root = document.documentElement.style;
    const margins: Readonly<Record<string, string>> = {
      '--print-title': article.title,
      '--print-origin': `${origin}${trust}`,
      '--print-page': t('print.page'),
      '--print-of': t('print.of'),
    };
    for (const [name, text] of Object.entries(margins)) root.setProperty(name, cssString(text));
    return () => {
      for (const name of Object.keys(margins)) root.removeProperty(name);
    };
  }, [article.title, origin, trust, t]);
}
