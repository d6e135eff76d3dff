import type { Locator, Page } from '@playwright/test';

/** The page of one article. */
export class ArticleScreen {
  readonly page: Page;
  readonly title: Locator;
  readonly chips: Locator;
  readonly popover: Locator;
  readonly references: Locator;
  readonly redFlags: Locator;
  readonly audience: Locator;
  readonly outline: Locator;
  readonly followUp: Locator;

  constructor(page: Page) {
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.chips = page.getByRole('article').getByRole('button', { name: /^Source \d+: / });
    this.popover = page.getByRole('dialog');
    this.references = page.getByRole('region', { name: 'References' });
    this.redFlags = page.getByRole('region', { name: 'Red flags' });
    this.audience = page.getByRole('radiogroup', { name: 'Which best describes you?' });
    this.outline = page.getByRole('navigation', { name: 'On this page' });
    this.followUp = page.getByRole('region', { name: 'Ask a follow-up' });
  }

  async open(article: string, section = ''): Promise<void> {
    await this.page.goto(`/articles/starter/${article}${section && `#${section}`}`);
    await this.title.waitFor();
  }

  async readAs(audience: 'Clinician' | 'Student' | 'Patient or public'): Promise<void> {
    await this.audience.getByText(audience, { exact: true }).click();
  }
}
