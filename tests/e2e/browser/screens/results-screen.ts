import type { Locator, Page } from '@playwright/test';

/** The screen of search results. */
export class ResultsScreen {
  readonly hits: Locator;
  readonly links: Locator;
  readonly count: Locator;

  constructor(page: Page) {
    const main = page.getByRole('main');
    this.hits = main.locator('ol > li');
    this.links = this.hits.getByRole('heading', { level: 2 }).getByRole('link');
    this.count = main.getByRole('status').filter({ hasText: /section/ });
  }
}
