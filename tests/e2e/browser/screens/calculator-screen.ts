import type { Locator, Page } from '@playwright/test';

/** The screen of one calculator. */
export class CalculatorScreen {
  readonly page: Page;
  readonly result: Locator;
  /** The main result. */
  readonly figure: Locator;

  constructor(page: Page) {
    this.page = page;
    this.result = page.getByRole('region', { name: 'Result', exact: true });
    this.figure = this.result.getByRole('strong');
  }

  /** Opens a calculator, with the values of a link if there are any. */
  async open(id: string, query = ''): Promise<void> {
    await this.page.goto(`/calculators/${id}${query}`);
    await this.result.waitFor();
  }

  number(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  /** A question with its choices, by how the question begins. */
  choice(label: string): Locator {
    return this.page.getByRole('radiogroup', { name: new RegExp(`^${label}`) });
  }
}
