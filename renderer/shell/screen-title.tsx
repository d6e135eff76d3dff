import { useTranslation } from 'react-i18next';
import { useMarginTexts } from '../print/use-margin-texts.ts';
import { WindowTitle } from '../session/window-title.tsx';

interface ScreenTitleProps {
  readonly children: string;
  readonly windowTitle?: string;
  /** Language of the heading, where it is not the interface's. */
  readonly lang?: string;
  /** What the margins of its printed pages say, where it is not the heading and the program's name. */
  readonly margins?: { readonly title: string; readonly origin: string };
}

/** A screen's one first-level heading, and the title of the window and of printed pages. */
export function ScreenTitle({ children, windowTitle, lang, margins }: ScreenTitleProps) {
  const { t } = useTranslation();
  useMarginTexts(margins?.title ?? children, margins?.origin ?? t('app.name'));
  return (
    <>
      <WindowTitle>{windowTitle ?? children}</WindowTitle>
      <h1 className="screen-title" lang={lang} dir={lang && 'auto'} tabIndex={-1} data-focus-target="">
        {children}
      </h1>
    </>
  );
}
