import type { Locator, Page } from '@playwright/test';

/** The search box of the header. */
export class SearchBox {
  readonly page: Page;
  readonly input: Locator;
  readonly suggestions: Locator;

  constructor(page: Page) {
    this.page = page;
    this.input = page.getByRole('combobox', { name: 'Search the library' });
    this.suggestions = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  }

  async search(words: string): Promise<void> {
    await this.input.fill(words);
    await this.input.press('Enter');
    await this.page.waitForURL(/\/search\?q=/);
  }
}
