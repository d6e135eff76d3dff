import { useTranslation } from 'react-i18next';

/** A screen's one first-level heading, and the title of the window. */
export function ScreenTitle({
  children,
  windowTitle,
}: {
  readonly children: string;
  readonly windowTitle?: string;
}) {
  const { t } = useTranslation();
  return (
    <>
      <title>{`${windowTitle ?? children} · ${t('app.name')}`}</title>
      <h1 className="screen-title" tabIndex={-1} data-focus-target="">
        {children}
      </h1>
    </>
  );
}
