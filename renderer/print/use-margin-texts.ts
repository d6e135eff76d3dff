import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { momentInWords } from '../i18n/dates.ts';
import { cssString } from './css-string.ts';

/**
 * Puts on the root element what the margins of printed pages say (print/pages.css): a title and the moment of the print above,
 * an origin below. Only right before the pages are made: everything on the screen inherits from the root, and would be styled
 * anew at every step from one screen to the next.
 */
export function useMarginTexts(title: string, origin: string): void {
  const { t, i18n } = useTranslation();
  useEffect(() => {
    const put = (): void => {
      const margins: Readonly<Record<string, string>> = {
        '--print-title': title,
        '--print-date': t('print.onPage', { date: momentInWords(new Date(), i18n.language) }),
        '--print-origin': origin,
        '--print-page': t('print.page'),
        '--print-of': t('print.of'),
      };
      for (const [name, text] of Object.entries(margins))
        document.documentElement.style.setProperty(name, cssString(text));
    };
    window.addEventListener('beforeprint', put);
    return () => window.removeEventListener('beforeprint', put);
  }, [title, origin, t, i18n.language]);
}
