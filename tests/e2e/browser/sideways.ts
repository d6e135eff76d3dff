import { expect, type Page } from '@playwright/test';

/**
 * Expects that nothing has to be scrolled sideways once the page has settled at its width. `innerWidth` would not do: it
 * follows a change of the window at another moment than the layout.
 */
export async function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        }),
      { message: `${name}: pixels to scroll sideways` },
    )
    .toBeLessThanOrEqual(0);
}
