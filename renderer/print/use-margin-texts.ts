import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { momentInWords } from '../i18n/dates.ts';
import { cssString } from './css-string.ts';
import { usePrintedAt } from './use-printed-at.ts';

/**
 * Puts on the root element what the margins of printed pages say (print/print.css): a title and the moment of the print above,
 * an origin below.
 */
export function useMarginTexts(title: string, origin: string): void {
  const { t, i18n } = useTranslation();
  const printed = t('print.onPage', { date: momentInWords(usePrintedAt(), i18n.language) });
  useLayoutEffect(() => {
    const root = document.documentElement.style;
    const margins: Readonly<Record<string, string>> = {
      '--print-title': title,
      '--print-date': printed,
      '--print-origin': origin,
      '--print-page': t('print.page'),
      '--print-of': t('print.of'),
    };
    for (const [name, text] of Object.entries(margins)) root.setProperty(name, cssString(text));
    return () => {
      for (const name of Object.keys(margins)) root.removeProperty(name);
    };
  }, [title, printed, origin, t]);
}
