import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { cssString } from './css-string.ts';

/** Puts on the root element what the margins of printed pages say (print/print.css): a title above, an origin below. */
export function useMarginTexts(title: string, origin: string): void {
  const { t } = useTranslation();
  useEffect(() => {
    const root = document.documentElement.style;
    const margins: Readonly<Record<string, string>> = {
      '--print-title': title,
      '--print-origin': origin,
      '--print-page': t('print.page'),
      '--print-of': t('print.of'),
    };
    for (const [name, text] of Object.entries(margins)) root.setProperty(name, cssString(text));
    return () => {
      for (const name of Object.keys(margins)) root.removeProperty(name);
    };
  }, [title, origin, t]);
}
