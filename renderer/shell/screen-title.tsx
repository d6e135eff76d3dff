import { WindowTitle } from '../session/window-title.tsx';

/** A screen's one first-level heading, and the title of the window. */
export function ScreenTitle({
  children,
  windowTitle,
  lang,
}: {
  readonly children: string;
  readonly windowTitle?: string;
  /** Language of the heading, where it is not the interface's. */
  readonly lang?: string;
}) {
  return (
    <>
      <WindowTitle>{windowTitle ?? children}</WindowTitle>
      <h1 className="screen-title" lang={lang} dir={lang && 'auto'} tabIndex={-1} data-focus-target="">
        {children}
      </h1>
    </>
  );
}
